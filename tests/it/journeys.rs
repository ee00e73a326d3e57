//! Evenings as key scripts: what is there, which keys are pressed, what must have come of it. The desk is driven directly,
//! without a terminal, on a real database file under a fixed clock. How it looks is in `screens`, the program in `crash`.

mod ahead;
mod around;
mod beginning;
mod choosing;
mod club;
mod endings;
pub mod evening;
mod failing;
mod finding;
mod following;
mod guides;
mod guiding;
mod new_rep;
mod next_step;
mod offering;
mod overview;
mod parking;
mod practising;
mod ring_back;
mod rounds;
mod speaking;
mod talking;
mod turning;
mod typing;
mod wheel;
