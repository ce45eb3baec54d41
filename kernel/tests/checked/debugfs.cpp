// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Files of debugfs: numbers, texts and directories, of locals and of a driver's own members.
#include <keel/debugfs/directory.hpp>
#include <keel/memory/box.hpp>

using namespace keel;

class Engine : Pinned {
public:
    void describe(fs::TextOutput& to) const { to.line("count {}", count_.load()); }
    void describe_mode(fs::TextOutput& to) const { to.line("mode {}", mode_.load()); }

    const Atomic<u32>& count() const { return count_; }
    const Atomic<bool>& verbose() const { return verbose_; }
    const Atomic<i64>& offset() const { return offset_; }

private:
    Atomic<u32> count_;
    Atomic<u8> mode_;
    Atomic<i64> offset_;
    Atomic<bool> verbose_;
};

class Driver : Pinned {
public:
    static Result<Box<Driver>> start() {
        auto engine = TRY(make_box<Engine>());
        debugfs::Directory files{"keel-example"};
        files.read_only("count", engine->count());
        files.read_write("verbose", engine->verbose());
        files.read_write("offset", engine->offset());
        files.text("state", *engine);
        files.text("mode", *engine, [](const Engine& engine, fs::TextOutput& to) { engine.describe_mode(to); });
        {
            debugfs::Subdirectory inner{files, "inner"};
            inner.text("mode", *engine, [](const Engine& engine, fs::TextOutput& to) { engine.describe_mode(to); });
            inner.read_only("count", engine->count());
            debugfs::Subdirectory innermost{inner, "innermost"};
            innermost.text("state", *engine);
        }
        return make_box<Driver>(std::move(engine), std::move(files));
    }

    Driver(lt<'e', Box<Engine>> engine, lt<'e', debugfs::Directory> files)
        : engine_{std::move(engine)}, files_{std::move(files)} {}

private:
    Box<Engine> engine_;
    lt<&Driver::engine_, debugfs::Directory> files_;
};

void of_a_local() {
    const Atomic<u64> value{3};
    debugfs::Directory files{"keel-local"};
    files.read_only("value", value);
}
