//! Lengths with their unit, and the papers that are printed on.

use std::str::FromStr;

/// A length in millimetres, finite and not negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
pub struct Mm(f64);

/// Points (1/72 inch) in a millimetre.
pub const PT_PER_MM: f64 = 72.0 / 25.4;

impl Mm {
    /// `None` unless finite and not negative.
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && value >= 0.0).then_some(Self(value))
    }

    pub(crate) const fn of(value: f64) -> Self {
        Self(value)
    }

    pub fn mm(self) -> f64 {
        self.0
    }

    pub fn pt(self) -> f64 {
        self.0 * PT_PER_MM
    }

    pub fn from_pt(pt: f64) -> Self {
        Self(pt / PT_PER_MM)
    }
}

impl FromStr for Mm {
    type Err = String;

    /// `3`, `3mm` or `3 mm`.
    fn from_str(text: &str) -> Result<Self, String> {
        let number = text.trim().trim_end_matches("mm").trim_end();
        let value: f64 = number.parse().map_err(|_| format!("\"{text}\" is not a length like 3mm"))?;
        Self::new(value).ok_or_else(|| format!("\"{text}\" is not a length like 3mm"))
    }
}

/// Width and height of a sheet or page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    pub width: Mm,
    pub height: Mm,
}

impl Paper {
    /// ISO 216.
    pub const A4: Self = Self { width: Mm::of(210.0), height: Mm::of(297.0) };
    /// ISO 216.
    pub const A5: Self = Self { width: Mm::of(148.0), height: Mm::of(210.0) };

    pub fn landscape(self) -> Self {
        Self { width: self.height, height: self.width }
    }
}
