// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.19
// expected-no-diagnostics
struct Base {
    Base(const Base&) = delete;
    Base& operator=(const Base&) = delete;
    Base() : number{1} { number = helper(2); }
    virtual ~Base() { this->number = 0; }
    virtual int get() const { return number; }
    static int helper(int value) { return value; }
    int number;
};
struct Last final : Base {
    Last() { number = get(); }
    int get() const override { return 2; }
};
struct Plain {
    Plain() { set(3); }
    void set(int value) { number = value; }
    int number = 0;
};
