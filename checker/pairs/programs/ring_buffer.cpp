// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Ring {
public:
    bool push(int value) {
        if (count_ == 3) {
            return false;
        }
        const usize at = (first_ + count_) % 3;
        slots_[at] = value;
        count_ += 1;
        return true;
    }
    Option<Ref<int>> front() const {
        if (count_ == 0) {
            return Option<Ref<int>>{};
        }
        return Option<Ref<int>>{Ref<int>{slots_[first_]}};
    }
    Option<int> pop() {
        if (count_ == 0) {
            return Option<int>{};
        }
        const int value = slots_[first_];
        first_ = (first_ + 1) % 3;
        count_ -= 1;
        return Option<int>{value};
    }

private:
    Vec<int> slots_ = vec_of(0, 0, 0);
    usize first_ = 0;
    usize count_ = 0;
};
