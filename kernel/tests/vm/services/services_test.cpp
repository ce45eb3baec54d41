// SPDX-License-Identifier: GPL-2.0-only
#include <keel/bus/auxiliary.hpp>
#include <keel/bus/platform.hpp>
#include <keel/debugfs/directory.hpp>
#include <keel/device/reset.hpp>
#include <keel/device/revocable.hpp>
#include <keel/memory/page.hpp>
#include <keel/memory/shared.hpp>
#include <keel/misc/device.hpp>
#include <keel/misc/open_files.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/completion.hpp>
#include <keel/sync/mutex_locked.hpp>
#include <keel/time/delay.hpp>
#include <keel/work/work.hpp>

/// A driver of the device that board.c makes, with a part that a second driver binds to. Files of debugfs say what
/// happened, and themselves are tested; files.sh looks at them.

using namespace keel;

namespace {

/// What the two drivers share.
class Counts : Pinned {
public:
    const Atomic<u32>& bound() const { return bound_; }
    const Atomic<u32>& ended() const { return ended_; }

private:
    Atomic<u32> bound_;
    Atomic<u32> ended_;
};

struct Engine {
    static constexpr u32 rate = 48'000;

    u32 rate_hz = rate;
    Arc<Counts> counts;
};

class EngineDriver : Pinned {
public:
    static constexpr auxiliary::Name name{"keel_services_test", "engine_driver"};
    static constexpr auxiliary::IdTable ids{auxiliary::Id{"keel_services_test.engine"}};

    static Result<Box<EngineDriver>> probe(const auxiliary::CoreDevice& device) {
        if (device.data<u32>().error() != error::invalid) return error::io;
        auto engine = TRY(device.data<Engine>());
        if (device.number() != 3 || (*engine).rate_hz != Engine::rate) return error::io;
        return make_box<EngineDriver>(std::move(engine));
    }

    explicit EngineDriver(lt<'d', Claim<const Engine>> engine) : engine_{std::move(engine)} {
        (*engine_).counts->bound().fetch_add(1);
    }
    ~EngineDriver() { (*engine_).counts->ended().fetch_add(1); }

private:
    lt<'d', Claim<const Engine>> engine_;
};

using Part = auxiliary::Registration<Engine>;

/// Says when it ends.
class Witness {
public:
    explicit Witness(lt<'w', const Atomic<u32>&> ended) : ended_{ended} {}
    Witness(Witness&&) = default;
    ~Witness() {
        if (ended_) (*ended_).fetch_add(1);
    }
    u32 answer() const { return 42; }

private:
    lt<'w', Claim<const Atomic<u32>>> ended_;
};

/// Asks a value from a thread of the kernel until it is gone.
class Asker : Pinned {
public:
    explicit Asker(lt<'v', const Revocable<u32>&> value) : value_{value} {}

    void on_work() const {
        while (ask()) {
            started_.complete();
            time::sleep(time::microseconds(100));
        }
        ended_.complete();
    }
    bool wait_until_it_runs() const { return started_.wait_for(time::seconds(5)).has_value(); }
    bool wait_until_it_ends() const { return ended_.wait_for(time::seconds(5)).has_value(); }
    bool all_right() const { return answers_.load() > 0 && answers_.load() < 1'000'000'000; }

private:
    bool ask() const {
        const auto access = value_.try_access();
        if (!access) return false;
        time::spin<20>();
        answers_.fetch_add(**access == 7 ? 1 : 1'000'000'000);
        return true;
    }

    lt<'v', const Revocable<u32>&> value_;
    Atomic<u64> answers_;
    Completion started_;
    Completion ended_;
};

bool value_is_revoked_once() {
    const Atomic<u32> ended;
    {
        const Revocable<Witness> value{Witness{ended}};
        {
            const auto access = value.try_access();
            if (!access || (*access)->answer() != 42) return false;
        }
        if (ended.load() != 0 || !value.revoke() || ended.load() != 1) return false;
        if (value.revoke() || value.try_access()) return false;
    }
    {
        const Revocable<Witness> never_revoked{Witness{ended}};
    }
    return ended.load() == 2;
}

bool revoking_waits_for_who_is_inside() {
    const Revocable<u32> value{7};
    const Asker asker{value};
    const Work<Asker> work{asker};
    work.queue();
    const bool ran = asker.wait_until_it_runs();
    time::sleep(time::milliseconds(5));
    return value.revoke() && ran && asker.wait_until_it_ends() && asker.all_right();
}

Result<bool> page_is_zero_and_keeps_what_is_written() {
    auto page = TRY(Page::allocate());
    const auto sum = [](Span<const u8> bytes) {
        u32 total = 0;
        for (const u8 byte : bytes) total += byte;
        return total;
    };
    if (page.read(sum) != 0) return false;
    page.change([](Span<u8> bytes) {
        for (usize at = 0; at < bytes.size(); at += 16) bytes[at] = 1;
    });
    const auto moved = std::move(page);
    return moved.read(sum) == Page::size / 16;
}

Result<bool> pages_are_mapped_inside_of_each_other() {
    auto from = TRY(Page::allocate());
    auto to = TRY(Page::allocate());
    from.change([](Span<u8> bytes) { bytes[100] = 9; });
    from.read([&to](Span<const u8> source) { to.change([&source](Span<u8> target) { target[7] = source[100]; }); });
    return to.read([](Span<const u8> bytes) { return bytes[7]; }) == 9;
}

Result<bool> absent_resets_do_nothing(const Device& device) {
    const auto line = TRY(reset::Line::get_optional(device, "none"));
    const auto released = TRY(reset::Released::get_optional(device, "none"));
    TRY(line.assert_reset());
    TRY(line.release());
    TRY(line.pulse());
    return !line.is_present() && !released.is_present() &&
           reset::Line::get(device, "none").error() == error::no_entry &&
           reset::Released::get(device, "none").error() == error::no_entry;
}

/// A page that is read and written through the buffers of user space.
class PageFile : Pinned {
public:
    explicit PageFile(Page page) : page_{std::move(page)} {}

    Result<usize> read(user::Writer& to, u64 position) const {
        if (position >= Page::size) return usize{0};
        const usize start = static_cast<usize>(position);
        const usize length = to.left() < Page::size - start ? to.left() : Page::size - start;
        auto page = page_.lock();
        if (page->copy_to_user(Page::size - 1, 2, to).error() != error::range) return error::io;
        TRY(page->copy_to_user(start, length, to));
        return length;
    }
    Result<usize> write(user::Reader& from, u64 position) const {
        const usize length = from.left();
        auto page = page_.lock();
        TRY(page->copy_from_user(static_cast<usize>(position), length, from));
        return length;
    }

private:
    MutexLocked<Page> page_;
};

/// The same through calls with a place for each part: an open file has a page of its own.
class CallFile : Pinned {
public:
    struct Shared {};

    static Result<Box<CallFile>> open(const Arc<Shared>&) { return make_box<CallFile>(TRY(Page::allocate())); }
    explicit CallFile(Page page) : page_{std::move(page)} {}

    /// What was written, with four zeroes behind it.
    Result<usize> read(fs::ReadCall& call) const {
        const usize size = size_.load();
        if (call.position() >= size) return usize{0};
        const usize start = static_cast<usize>(call.position());
        const usize put = TRY(page_.lock()->read(
            [&call, start, size](Span<const u8> bytes) { return call.put(bytes.part(start, size - start)); }));
        return put + TRY(call.put_zeroes(4));
    }
    /// A letter that says how: `a` takes all that follows, and 4 bytes of it at once.
    Result<usize> write(fs::WriteCall& call) const {
        Array<u8, 1> how{};
        TRY(call.take_all(Span<u8>{how}));
        if (how[0] != 'a') return error::invalid;
        Array<u8, 4> first{};
        TRY(call.take_all(Span<u8>{first}));
        const usize taken = TRY(page_.lock()->change([&call, &first](Span<u8> bytes) {
            for (usize at = 0; at < first.size(); ++at) bytes[at] = first[at];
            return call.take(bytes.part(first.size(), bytes.size() - first.size()));
        }));
        size_.store(first.size() + taken);
        return 1 + first.size() + taken;
    }

private:
    MutexLocked<Page> page_;
    Atomic<usize> size_;
};

/// What the tests said, and what the files of debugfs show and change.
class Shown : Pinned {
public:
    explicit Shown(Arc<Counts> counts) : counts_{std::move(counts)} {}

    void require(bool held, u32 number) const {
        if (!held) failed_.fetch_or(1u << number);
    }
    void describe(fs::TextOutput& to) const {
        to.line("level {}", level_.load());
        to.line("verbose {}", verbose_.load());
    }
    void describe_long(fs::TextOutput& to) const {
        for (u32 line = 0; line < 2000; ++line) to.line("line {}", line);
    }

    const Counts& counts() const { return *counts_; }
    const Atomic<u32>& failed() const { return failed_; }
    const Atomic<u8>& level() const { return level_; }
    const Atomic<u64>& large() const { return large_; }
    const Atomic<i32>& below_zero() const { return below_zero_; }
    const Atomic<bool>& verbose() const { return verbose_; }

private:
    Arc<Counts> counts_;
    Atomic<u32> failed_;
    Atomic<u8> level_{4};
    Atomic<u64> large_{~u64{0}};
    Atomic<i32> below_zero_{-5};
    Atomic<bool> verbose_;
};

}  // namespace

class ServicesTest : Pinned {
    using PageDevice = misc::Registration<PageFile>;
    using CallDevice = misc::OpenFiles<CallFile>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-services-test", .author = "The Keel authors", .description = "Test of the library's services"};
    static constexpr platform::IdTable ids{platform::Name{"keel-services"}};

    static Result<Box<ServicesTest>> probe(const platform::CoreDevice& device) {
        auto counts = TRY(Arc<Counts>::make());
        auto shown = TRY(make_box<Shown>(counts));
        shown->require(value_is_revoked_once(), 0);
        shown->require(revoking_waits_for_who_is_inside(), 1);
        shown->require(TRY(page_is_zero_and_keeps_what_is_written()), 2);
        shown->require(TRY(pages_are_mapped_inside_of_each_other()), 3);
        shown->require(TRY(absent_resets_do_nothing(device.device())), 4);

        auto page = TRY(make_box<PageFile>(TRY(Page::allocate())));
        auto page_file = TRY(PageDevice::create("keel-page", 0, *page));
        auto call_file = TRY(CallDevice::create("keel-call", TRY(Arc<CallFile::Shared>::make())));
        auto files = files_of(*shown);
        auto driver = TRY(auxiliary::Driver::add<EngineDriver>());
        shown->require(auxiliary::Driver::add<EngineDriver>().error() == error::busy, 5);
        constexpr auxiliary::Name name{"keel_services_test", "engine"};
        auto part = TRY(Part::create(device.device(), name, 3, Engine{.counts = counts}));
        shown->require(part.data().rate_hz == Engine::rate, 6);
        {
            // A part that no driver knows, and one that goes while it is bound.
            constexpr auxiliary::Name other{"keel_services_test", "other"};
            const auto unknown = TRY(auxiliary::Registration<u32>::create(device.device(), other, 3, u32{1}));
            auto moved = TRY(Part::create(device.device(), other, 4, Engine{.counts = std::move(counts)}));
            const auto passing = std::move(moved);
        }
        return make_box<ServicesTest>(std::move(shown), std::move(files), std::move(driver), std::move(part),
                                      std::move(page), std::move(page_file), std::move(call_file));
    }

    ServicesTest(lt<'s', Box<Shown>> shown, lt<'s', debugfs::Directory> files, auxiliary::Driver driver, Part part,
                 lt<'p', Box<PageFile>> page, lt<'p', PageDevice> page_file, CallDevice call_file)
        : shown_{std::move(shown)},
          files_{std::move(files)},
          driver_{std::move(driver)},
          part_{std::move(part)},
          page_{std::move(page)},
          page_file_{std::move(page_file)},
          call_file_{std::move(call_file)} {}

private:
    static lt<'s', debugfs::Directory> files_of(lt<'s', const Shown&> shown) {
        debugfs::Directory files{"keel-services"};
        files.read_only("failed", shown.failed());
        files.read_only("bound", shown.counts().bound());
        files.read_only("ended", shown.counts().ended());
        files.read_write("level", shown.level());
        files.read_write("large", shown.large());
        files.text("state", shown);
        debugfs::Subdirectory inner{files, "inner"};
        inner.read_write("below_zero", shown.below_zero());
        inner.read_write("verbose", shown.verbose());
        debugfs::Subdirectory innermost{inner, "innermost"};
        innermost.text("long", shown, [](const Shown& shown, fs::TextOutput& to) { shown.describe_long(to); });
        return files;
    }

    Box<Shown> shown_;
    lt<&ServicesTest::shown_, debugfs::Directory> files_;
    auxiliary::Driver driver_;
    lt<'r', Part> part_;
    Box<PageFile> page_;
    lt<&ServicesTest::page_, PageDevice> page_file_;
    CallDevice call_file_;
};

template struct keel::Module<ServicesTest>;
