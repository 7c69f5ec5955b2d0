//! Small grey pictures of pages: read, written, compared.

use std::fs;
use std::path::Path;

use begleitheft::proof::codes::raster;
use typst_layout::Page;

/// Enough to see every line and every gap, and small in the repository.
const PPI: f64 = 40.0;

/// A grey picture, row by row, in sixteen levels (a byte each, 0 to 15 times 17).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grey {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<u8>,
}

impl Grey {
    pub(crate) fn of(page: &Page) -> Self {
        let (width, height, mut pixels) = raster(page, PPI);
        // To the nearest of the sixteen levels.
        pixels.iter_mut().for_each(|pixel| *pixel = pixel.saturating_add(8) / 17 * 17);
        Self { width, height, pixels }
    }

    #[expect(clippy::disallowed_methods, reason = "references are no project files")]
    pub(crate) fn write(&self, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        let rows = self.pixels.chunks(self.width);
        // Two pixels a byte; each row begins with a byte of its own.
        let packed: Vec<u8> = rows
            .flat_map(|row| row.chunks(2).map(|two| (two[0] / 17) << 4 | two.get(1).map_or(0, |second| second / 17)))
            .collect();
        encoder.write_header().unwrap().write_image_data(&packed).unwrap();
        fs::write(path, file).unwrap();
    }

    /// `None` where there is no such file.
    pub(crate) fn read(path: &Path) -> Option<Self> {
        let file = fs::File::open(path).ok()?;
        let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        pixels.truncate(info.buffer_size());
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Grayscale, png::BitDepth::Eight), "{path:?}");
        Some(Self { width: info.width as usize, height: info.height as usize, pixels })
    }

    /// The darkest and the lightest of a pixel and its eight neighbours.
    fn around(&self, x: usize, y: usize) -> (u8, u8) {
        let (mut dark, mut light) = (u8::MAX, u8::MIN);
        for y in y.saturating_sub(1)..(y + 2).min(self.height) {
            for pixel in &self.pixels[y * self.width..][x.saturating_sub(1)..(x + 2).min(self.width)] {
                (dark, light) = (dark.min(*pixel), light.max(*pixel));
            }
        }
        (dark, light)
    }

    /// How far a pixel of this picture is from every pixel that is there, or next to there, in the other.
    fn off(&self, other: &Self, x: usize, y: usize) -> u8 {
        let (dark, light) = other.around(x, y);
        let pixel = self.pixels[y * self.width + x];
        dark.saturating_sub(pixel).max(pixel.saturating_sub(light))
    }

    /// What differs, in words; nothing where the pictures are alike. Whatever is moved by one pixel, or a little lighter or darker,
    /// is alike: another processor rounds in another way.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        /// Grey levels of 255 that are no difference.
        const LEVEL: u8 = 40;
        /// Pixels that may differ, of a million.
        const SHARE: f64 = 50.0;
        /// Mean difference of all pixels, in grey levels.
        const MEAN: f64 = 0.1;
        if (self.width, self.height) != (other.width, other.height) {
            return Some(format!("{} × {} pixels, not {} × {}", self.width, self.height, other.width, other.height));
        }
        let (mut sum, mut differing) = (0_u64, 0_u32);
        let mut first = None;
        for y in 0..self.height {
            for x in 0..self.width {
                // Both ways: ink that is too much here, and ink that is missing here.
                let off = self.off(other, x, y).max(other.off(self, x, y));
                sum += u64::from(off);
                if off > LEVEL {
                    differing += 1;
                    first.get_or_insert((x, y));
                }
            }
        }
        let all = self.pixels.len() as f64;
        let (share, mean) = (f64::from(differing) / all * 1e6, sum as f64 / all);
        (share > SHARE || mean > MEAN).then(|| {
            let at = first.map(|(x, y)| format!(", first at {x}, {y}")).unwrap_or_default();
            format!("{differing} of {all} pixels differ{at}; mean difference {mean:.3}")
        })
    }
}
