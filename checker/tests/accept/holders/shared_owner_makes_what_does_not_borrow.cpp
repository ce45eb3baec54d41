// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.30, 5.9
// construct: templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

#include <new>
#include <utility>

// `make` only forwards to a constructor. What that keeps must be 'static, for the result has no lifetime to say it.
template <class T>
class [[gsl::Owner(T)]] Shared : requires_static<T> {
    struct Counted {
        template <class... Arguments>
        explicit Counted(Arguments&&... arguments) : value(std::forward<Arguments>(arguments)...) {}
        int count = 1;
        T value;
    };

public:
    template <class... Arguments>
    static Shared make(Arguments&&... arguments) {
        unsafe because{"room() gives memory of this size"};
        return Shared{::new (room(sizeof(Counted))) Counted(std::forward<Arguments>(arguments)...)};
    }
    Shared(const Shared&) {}
    Shared& operator=(const Shared&) = delete;
    ~Shared() {}

private:
    explicit Shared(Counted* counted) : counted_{counted} {}
    static void* room(unsigned long size);

    Counted* counted_ = nullptr;
};
struct Engine {
    explicit Engine(lt<'r', const int&> rate) : rate_{rate} {}
    lt<'r', const int&> rate_;
};
struct Copies {
    explicit Copies(const int& rate) : rate_{rate} {}
    int rate_;
};
constexpr int limit = 3;

void use(int number) {
    const auto copied = Shared<Copies>::make(number);
    const auto lasting = Shared<Engine>::make(limit);
}
