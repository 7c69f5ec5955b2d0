//! Parts that were laid out before and are the same again: most of what packs in one language hold.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use super::Laid;

/// Laid-out parts by the hash of all that they were made from. What a household says is never put here.
#[derive(Debug, Default)]
pub struct Shelf {
    /// How many parts may lie here; none by default.
    most: usize,
    /// What is made for the first time is put here too.
    is_eager: bool,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    parts: HashMap<u128, (u64, Laid)>,
    /// What was made once. Unless the shelf is eager, only what is made a second time is put here: much is never wanted again.
    once: HashSet<u128>,
    /// Counts every use, to know what was not used for longest.
    now: u64,
}

/// How many parts that were made once are remembered, by their hash alone.
const ONCE: usize = 100_000;

impl Shelf {
    pub fn with_room_for(parts: usize) -> Self {
        Self { most: parts, ..Self::default() }
    }

    /// For documents that are made again and again, with little changed in between.
    pub fn eager(parts: usize) -> Self {
        Self { is_eager: true, ..Self::with_room_for(parts) }
    }

    /// Nothing will ever lie here.
    pub(super) fn is_bare(&self) -> bool {
        self.most == 0
    }

    pub(super) fn get(&self, key: u128) -> Option<Laid> {
        if self.is_bare() {
            return None;
        }
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.now += 1;
        let now = held.now;
        let (used, laid) = held.parts.get_mut(&key)?;
        *used = now;
        Some(laid.clone())
    }

    pub(super) fn put(&self, key: u128, laid: &Laid) {
        if self.is_bare() {
            return;
        }
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.once.len() > ONCE {
            held.once.clear();
        }
        if !self.is_eager && held.once.insert(key) {
            return;
        }
        if held.parts.len() >= self.most {
            // Half of it goes at once, so that this is rare.
            let mut uses: Vec<u64> = held.parts.values().map(|(used, _)| *used).collect();
            uses.sort_unstable();
            let middle = uses[uses.len() / 2];
            held.parts.retain(|_, (used, _)| *used > middle);
        }
        let now = held.now;
        held.parts.insert(key, (now, laid.clone()));
    }
}
