//! Playing a scene: what has been said, what may be said now, and what it came to. The scene itself is in `domain::scene`.

use std::sync::Arc;

use super::{Goal, Node, Offered, Reply, Scene};
use crate::domain::guide::Words;

/// A scene as far as it has been played.
#[derive(Clone, PartialEq, Debug)]
pub struct Play {
    scene: Arc<Scene>,
    said: Vec<Said>,
    at: usize,
}

/// A reply that was given: the places of the node it answered and of the reply in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Said {
    node: usize,
    reply: usize,
}

/// Something that was said in the call.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Line<'a> {
    /// By the written person.
    Theirs(&'a Words),
    /// By the one who practises.
    Ours(&'a Words),
}

/// What a call came to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ending<'a> {
    /// Goals that were met, in the order of the scene.
    pub met: Vec<&'a Goal>,
    /// Those that were not.
    pub missed: Vec<&'a Goal>,
    /// The open questions that were asked.
    pub asked: Vec<&'a Words>,
    /// What was offered, each kind once.
    pub offered: Vec<Offered>,
    /// What was agreed.
    pub agreed: Vec<&'a Words>,
    /// What helps the next time.
    pub remarks: Vec<&'a Words>,
    /// What was worth noting from the answers that were heard.
    pub noted: Vec<&'a Words>,
}

impl Play {
    /// The phone is picked up.
    pub fn new(scene: Arc<Scene>) -> Self {
        let at = scene.place(&scene.first).unwrap_or(0);
        Play { scene, said: Vec::new(), at }
    }

    /// The scene.
    pub fn scene(&self) -> &Arc<Scene> {
        &self.scene
    }

    /// What the person has just said; `None` only in a scene without nodes.
    pub fn node(&self) -> Option<&Node> {
        self.scene.nodes.get(self.at)
    }

    /// What may be answered now; nothing when the call is over.
    pub fn replies(&self) -> &[Reply] {
        self.node().filter(|node| !node.ends).map_or(&[], |node| &node.replies)
    }

    /// Whether the person has hung up.
    pub fn is_over(&self) -> bool {
        self.replies().is_empty()
    }

    /// How many replies were given.
    pub fn count(&self) -> usize {
        self.said.len()
    }

    /// Gives a reply, 0 for the first. Returns whether there is such a reply.
    pub fn choose(&mut self, n: usize) -> bool {
        let Some(to) = self.replies().get(n).and_then(|reply| self.scene.place(&reply.to)) else { return false };
        self.said.push(Said { node: self.at, reply: n });
        self.at = to;
        true
    }

    /// Takes the last reply back. Returns whether there was one.
    pub fn back(&mut self) -> bool {
        let Some(last) = self.said.pop() else { return false };
        self.at = last.node;
        true
    }

    /// Everything that was said, from the phone being picked up to now.
    pub fn lines(&self) -> Vec<Line<'_>> {
        let said = self.said().flat_map(|(node, reply)| [Line::Theirs(&node.says), Line::Ours(&reply.says)]);
        said.chain(self.node().map(|node| Line::Theirs(&node.says))).collect()
    }

    /// Whether a goal has been met so far.
    pub fn has_met(&self, goal: &Goal) -> bool {
        self.said().any(|(_, reply)| reply.meets.contains(&goal.id))
    }

    /// What the call has come to so far.
    pub fn ending(&self) -> Ending<'_> {
        let mut ending = Ending::default();
        (ending.met, ending.missed) = self.scene.goals.iter().partition(|goal| self.has_met(goal));
        for (_, reply) in self.said() {
            ending.asked.extend(reply.asked.then_some(&reply.says));
            ending.agreed.extend(&reply.agreed);
            if let Some(kind) = reply.offered.filter(|kind| !ending.offered.contains(kind)) {
                ending.offered.push(kind);
            }
            // Two ways to the same advice: it is given once.
            if let Some(remark) = reply.misses.as_ref().filter(|remark| !ending.remarks.contains(remark)) {
                ending.remarks.push(remark);
            }
        }
        let heard = self.said().map(|(node, _)| node).chain(self.node());
        ending.noted = heard.filter_map(|node| node.note.as_ref()).collect();
        ending
    }

    /// The replies that were given, each with what it answered.
    fn said(&self) -> impl Iterator<Item = (&Node, &Reply)> {
        self.said.iter().filter_map(|said| {
            let node = self.scene.nodes.get(said.node)?;
            Some((node, node.replies.get(said.reply)?))
        })
    }
}
