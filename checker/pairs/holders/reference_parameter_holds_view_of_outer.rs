// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

fn point_at<'a>(view: &mut View<'a>, number: &'a i32) {
    view.number = number;
}

pub fn start() -> i32 {
    let x = 1;
    let y = 2;
    let mut view = View { number: &x };
    {
        point_at(&mut view, &y);
    }
    *view.number
}
