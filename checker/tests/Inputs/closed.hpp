// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// A class whose promises rest on what is private, and ways in which its author lets templates at it.
template <class T>
struct Reader;
template <class T>
int peek(const T&) {
    return 0;
}

class Closed {
public:
    template <class T>
    int visit(T) const {
        return 0;
    }
    template <class T>
    int declared_here(T) const {
        return 0;
    }
    template <class T>
    static constexpr int number = 0;
    template <class T>
    struct Inside {
        static int look(const Closed&) { return 0; }
    };
    int open() const { return count_; }

private:
    template <class T>
    friend struct Reader;
    template <class T>
    friend int peek(const T&);

    struct Key {};
    static constexpr int secret = 3;
    int count_ = 0;
};
template <>
int Closed::declared_here<int>(int) const;

template <class T>
class Of {
public:
    T get() const { return value_; }

private:
    T value_{};
};
