// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Request {
    body: String,
}

impl Request {
    fn complete(self) -> usize {
        self.body.len()
    }
}

pub fn start(request: Request) -> usize {
    let first = request.complete();
    first + request.complete()
}
