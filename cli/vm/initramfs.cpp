// SPDX-License-Identifier: GPL-2.0-only
#include "vm/initramfs.hpp"

#include <fmt/format.h>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"
#include "vm/cpio.hpp"
#include "vm/modules.hpp"

namespace keel::vm {

namespace {

/// The first serial line is the kernel's console; the second carries the results, so that neither cuts into the
/// other. The end of the results is the line `@keel done STATUS`, at which the host ends the machine.
constexpr std::string_view init = R"(#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin HOME=/
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
mount -t tmpfs tmpfs /tmp
mount -t debugfs debugfs /sys/kernel/debug 2>/dev/null
stty -F /dev/ttyS1 raw -echo
exec </dev/null >/dev/ttyS1 2>&1
while read -r module; do
    insmod /keel/stock/$module || echo "@keel stock-module-failed $module"
done </keel/stock-modules
echo '@keel up'
echo '<6>keel: test begins' >/dev/kmsg
cd /tmp
sh /keel/script
status=$?
echo '@keel kernel-log'
dmesg -r
echo "@keel done $status"
exec >/dev/null 2>&1
sleep 5
poweroff -f
)";

fs::path busybox() {
    const fs::path place = "/bin/busybox";
    if (!fs::exists(place)) {
        throw UserError{"the root has no busybox", "make it anew: ./keel clean --all, then ./keel setup"};
    }
    return place;
}

}  // namespace

std::string make_initramfs(const GuestSetup& setup) {
    CpioArchive archive;
    for (const auto* folder : {"bin", "dev", "proc", "sys", "tmp", "keel", "keel/stock", "keel/modules"}) {
        archive.add_folder(folder);
    }
    archive.add_character_device("dev/console", 5, 1);
    archive.add_file("bin/busybox", read_file(busybox()), 0755);
    archive.add_file("init", init, 0755);
    archive.add_file("keel/script", setup.script);

    std::string load_order;
    if (!setup.stock_modules.empty()) {
        const StockModules stock{setup.kernel};
        for (const auto& path : stock.closure(setup.stock_modules)) {
            const auto name = module_name(path) + ".ko";
            archive.add_file("keel/stock/" + name, stock.read(path));
            load_order += name + "\n";
        }
    }
    archive.add_file("keel/stock-modules", load_order);
    for (const auto& module : setup.modules) {
        require_built_for(module, setup.kernel);
        archive.add_file("keel/modules/" + module.filename().string(), read_file(module));
    }
    for (const auto& program : setup.programs) {
        archive.add_file("bin/" + program.filename().string(), read_file(program), 0755);
    }
    return archive.bytes();
}

}  // namespace keel::vm
