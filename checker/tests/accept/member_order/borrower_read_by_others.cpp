// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 6.6, 6.7
#include "Inputs/things.hpp"

class Driver : Pinned {
public:
    Driver() : answers_{1}, first_{answers_} {}
    const int& answer() const { return *first_; }
    Ref<int> view() const { return first_; }
    int captured() const {
        const int answer = *first_ + answers_;
        auto body = [this, answer] { return answer + number_; };
        return body();
    }

private:
    int number_ = 1;
    int answers_;
    lt<&Driver::answers_, Ref<int>> first_;
};
int use() {
    Driver driver;
    const int& answer = driver.answer();
    return answer + *driver.view() + driver.captured();
}
