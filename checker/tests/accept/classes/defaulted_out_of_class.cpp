// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 3.20, 3.25
struct Plain {
    ~Plain();
    int number = 0;
};
Plain::~Plain() = default;

struct Written {
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    Written(Written&& other);
    ~Written() {}
    int handle = 0;
};
Written::Written(Written&& other) : handle{other.handle} { other.handle = 0; }

// All of the object is assigned, or the other base has nothing to assign.
struct Base {
    int number;
};
struct Empty {};
struct Derived : Base, Empty {};
