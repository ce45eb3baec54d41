// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the containers, for plain, owning and borrowing contents.
#include <keel/containers/xarray.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/span.hpp>
#include <keel/memory/box.hpp>

using namespace keel;

template class keel::Found<u32>;
template class keel::Found<const u32>;
template class keel::XArray<u32>;
template class keel::XArray<Box<u32>, true>;
template class keel::XArray<Span<const u8>>;
template class keel::XArrayGuard<u32, false>;
template class keel::XArrayGuard<Box<u32>, true>;
template class keel::XArrayIterator<u32>;
template class keel::XArrayIterator<const u32>;

struct Page : Pinned {
    u32 uses = 0;
    void touch() { ++uses; }
};

class Pages : Pinned {
public:
    Result<void> add(usize offset) const {
        const auto old = TRY(pages_.store(offset, TRY(make_box<Page>())));
        return old ? Result<void>{error::exists} : Result<void>{};
    }
    bool touch(usize offset) const {
        auto pages = pages_.lock();
        auto page = pages.find(offset);
        if (page) page->touch();
        return page.has_value();
    }
    Result<void> replace(usize offset) const {
        TRY(pages_.reserve(offset));
        auto fresh = TRY(make_box<Page>());
        Option<Box<Page>> old;
        {
            auto pages = pages_.lock();
            old = TRY(pages.store(offset, std::move(fresh)));
            if (auto page = pages.find(offset)) page->touch();
        }
        return {};
    }
    u64 uses() const {
        u64 sum = 0;
        const auto pages = pages_.lock();
        for (const auto [offset, page] : pages) sum += page.uses + offset;
        return sum;
    }
    /// Nobody else has it.
    void forget_uses() {
        for (auto [offset, page] : pages_) page.uses = 0;
        if (auto first = pages_.find(0)) first->touch();
    }
    Result<Box<Page>> take(usize offset) const {
        auto page = pages_.erase(offset);
        if (!page) return error::no_entry;
        return std::move(page).value();
    }

private:
    XArray<Page> pages_;
};

class Sessions : Pinned {
public:
    Result<u32> open() const { return ids_.insert(TRY(make_box<Page>()), 1, 1000); }
    bool close(u32 id) const { return ids_.erase(id).has_value(); }

private:
    IdArray<Page> ids_;
};
