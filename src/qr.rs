//! Payload → modules of a QR code (ISO/IEC 18004).

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use qrcode::bits::Bits;
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode, Version};

use crate::threads::{cores, in_parallel};

/// How much of a symbol may be damaged: about 15 % or 25 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    M,
    /// For paper that is folded.
    Q,
}

/// The largest version that is printed: its modules are still 0.5 mm wide in a symbol of 25 mm.
pub const MAX_VERSION: i16 = 6;

/// White modules on each side that a reader needs.
pub const QUIET_ZONE: usize = 4;

/// A symbol without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// Modules per side.
    pub width: usize,
    /// Row by row from the top left; `true` is black.
    pub modules: Vec<bool>,
}

/// A payload that would need a larger symbol than [`MAX_VERSION`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLong {
    /// Bytes of the payload.
    pub bytes: usize,
    /// The version that it would need, if there is any.
    pub version: Option<i16>,
}

/// Encodes in byte mode, in the smallest version that holds the payload. (The library's own optimiser may choose Kanji mode for
/// bytes of UTF-8 text, which readers then decode as other text.)
pub fn encode(payload: &str, level: Level) -> Result<Symbol, TooLong> {
    let level = match level {
        Level::M => EcLevel::M,
        Level::Q => EcLevel::Q,
    };
    let too_long = |version| TooLong { bytes: payload.len(), version };
    for version in 1..=40 {
        let mut bits = Bits::new(Version::Normal(version));
        if bits.push_byte_data(payload.as_bytes()).is_err() || bits.push_terminator(level).is_err() {
            continue;
        }
        if version > MAX_VERSION {
            return Err(too_long(Some(version)));
        }
        let code = QrCode::with_bits(bits, level).map_err(|_| too_long(None))?;
        let modules = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        return Ok(Symbol { width: code.width(), modules });
    }
    Err(too_long(None))
}

/// Symbols that were made already: offices and links are the same in every document.
#[derive(Debug, Default)]
pub struct Symbols(Mutex<HashMap<(String, Level), Symbol>>);

impl Symbols {
    /// As [`encode`], in the order of the payloads; each is made once, several at a time.
    pub fn encode(&self, payloads: &[&str], level: Level) -> Vec<Result<Symbol, TooLong>> {
        let known = |payload: &str| self.held().get(&(payload.to_owned(), level)).cloned();
        let found: Vec<Option<Symbol>> = payloads.iter().map(|payload| known(payload)).collect();
        let new: Vec<&str> =
            payloads.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(payload, _)| *payload).collect();
        let mut made = in_parallel(&new, cores(), |payload| Some(encode(payload, level))).into_iter();
        let mut encoded = Vec::new();
        for (payload, found) in payloads.iter().zip(found) {
            let one = found.map(Ok).or_else(|| made.next());
            if let Some(Ok(symbol)) = &one {
                self.held().insert(((*payload).to_owned(), level), symbol.clone());
            }
            encoded.extend(one);
        }
        encoded
    }

    fn held(&self) -> MutexGuard<'_, HashMap<(String, Level), Symbol>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Symbol {
    /// Grey values, one byte per module, quiet zone included: what an image of one pixel per module holds.
    pub fn to_luma(&self) -> (usize, Vec<u8>) {
        let side = self.width + 2 * QUIET_ZONE;
        let mut pixels = vec![255; side * side];
        for (row, line) in self.modules.chunks(self.width).enumerate() {
            for (column, _) in line.iter().enumerate().filter(|(_, dark)| **dark) {
                pixels[(row + QUIET_ZONE) * side + column + QUIET_ZONE] = 0;
            }
        }
        (side, pixels)
    }
}
