// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1, 3.5, 3.6, 3.7
// expected-no-diagnostics
#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
};
struct Pair {
    Buffer first, second;
};
void send(Buffer buffer);

int before(Buffer buffer) {
    const int size = buffer.size();
    send(std::move(buffer));
    return size;
}
void filled_again(Buffer buffer) {
    for (int round = 0; round < 3; ++round) {
        send(std::move(buffer));
        buffer = Buffer{};
    }
}
int other_member(Pair pair) {
    send(std::move(pair.first));
    const int size = pair.second.size();
    pair.first = Buffer{};
    return pair.first.size() + size;
}
int either_way(Buffer buffer, bool hand_over) {
    if (hand_over) {
        send(std::move(buffer));
        return 0;
    }
    return buffer.size();
}
int copied(int number) {
    const int other = std::move(number);
    return other + number;
}
int called_where_written(Buffer buffer) {
    auto later = [kept = std::move(buffer)] { return kept.size(); };
    return later();
}
Buffer passed_on(Buffer buffer) { return buffer; }
