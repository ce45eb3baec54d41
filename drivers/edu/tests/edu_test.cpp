// SPDX-License-Identifier: GPL-2.0-only

/// The driver's own source on a modelled device, in a plain process.

#include "fake/fake.hpp"
#include "models/edu/edu.hpp"

#include "../uapi.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <numeric>

namespace {

/// The model on the stand-in's bus.
class Board : public fake::Device {
public:
    Board() {
        vendor = 0x1234;
        device = 0x11e8;
    }
    std::uint64_t read(std::size_t offset, std::size_t size) override { return edu.read(offset, size); }
    void write(std::size_t offset, std::size_t size, std::uint64_t value) override { edu.write(offset, size, value); }
    void tick() override { edu.tick(); }
    bool interrupting() const override { return edu.interrupting(); }
    std::size_t window_size() const override { return 1 << 20; }

    models::Edu edu{[](std::uint64_t address, std::size_t size) {
        return fake::is_bus_master() ? fake::dma_memory(address, size) : nullptr;
    }};
};

class Edu : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(fake::load(), 0); }
    void TearDown() override {
        fake::plug(nullptr);
        fake::unload();
        EXPECT_EQ(board.edu.faults, 0) << "the device saw something that it cannot do";
        EXPECT_EQ(fake::held(), (std::map<std::string, int>{})) << "the driver left something behind";
    }

    Board board;
};

}  // namespace

TEST_F(Edu, ComputesByInterrupt) {
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File file;
    for (const auto& [n, expected] : std::map<__u32, __u32>{{0, 1}, {1, 1}, {5, 120}, {10, 3628800}}) {
        __u32 value = n;
        EXPECT_EQ(file.control(KEEL_EDU_FACTORIAL, &value), 0);
        EXPECT_EQ(value, expected);
    }
    __u32 value = 0x12345678;
    EXPECT_EQ(file.control(KEEL_EDU_LIVENESS, &value), 0);
    EXPECT_EQ(value, ~0x12345678u);
}

TEST_F(Edu, MovesBytesBothWays) {
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File file;
    std::vector<unsigned char> bytes(4096), back(4096);
    std::iota(bytes.begin(), bytes.end(), 1);
    EXPECT_EQ(file.write(bytes.data(), 4096, 0), 4096);
    EXPECT_EQ(file.read(back.data(), 4096, 0), 4096);
    EXPECT_EQ(bytes, back);
    EXPECT_EQ(file.read(back.data(), 4096, 4000), 96);
    EXPECT_EQ(file.read(back.data(), 1, 4096), 0);
    EXPECT_EQ(file.read(back.data(), 1, 4097), -EINVAL);
    EXPECT_EQ(file.write(bytes.data(), 1, 4096), -ENOSPC);
    EXPECT_EQ(file.write(reinterpret_cast<void*>(8), 16, 0), -EFAULT);
}

TEST_F(Edu, GivesUpOnADeviceThatStaysSilent) {
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File file;
    board.edu.answers = false;
    __u32 value = 5;
    EXPECT_EQ(file.control(KEEL_EDU_FACTORIAL, &value), -ETIMEDOUT);
    EXPECT_EQ(file.control(KEEL_EDU_FACTORIAL, &value), -EBUSY) << "it still works on the first one";
    char byte = 0;
    EXPECT_EQ(file.read(&byte, 1, 0), -ETIMEDOUT);
    board.edu.answers = true;
}

TEST_F(Edu, RefusesADeviceThatIsSomethingElse) {
    board.edu.identification = 0x01000042;
    EXPECT_EQ(fake::plug(&board), -ENODEV);
    EXPECT_EQ(fake::File{}.error(), -ENOENT);
}

TEST_F(Edu, AFileThatOutlivesItsDeviceAnswersEnodev) {
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File file;
    fake::plug(nullptr);
    __u32 value = 1;
    EXPECT_EQ(file.control(KEEL_EDU_LIVENESS, &value), -ENODEV);
    EXPECT_EQ(file.read(&value, 1, 0), -ENODEV);
    EXPECT_EQ(fake::File{}.error(), -ENOENT);
    // Plugged in again, it is another device to user space.
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File again;
    EXPECT_EQ(again.control(KEEL_EDU_LIVENESS, &value), 0);
    EXPECT_EQ(file.control(KEEL_EDU_LIVENESS, &value), -ENODEV);
}

TEST_F(Edu, EachStepOfProbeThatFailsUndoesTheOnesBefore) {
    unsigned steps = 0;
    for (unsigned nth = 1; nth < 100; ++nth) {
        fake::fail_call(nth);
        const int result = fake::plug(&board);
        if (!fake::call_has_failed()) {
            EXPECT_EQ(result, 0);
            break;
        }
        ++steps;
        EXPECT_LT(result, 0) << "step " << nth << " failed, and probe did not";
        EXPECT_EQ(fake::held(), (std::map<std::string, int>{{"pci_register_driver", 1}})) << "after step " << nth;
    }
    fake::fail_call(0);
    EXPECT_GE(steps, 10u) << "mask, enable, region, map, DMA, engine, vector, line, file, driver may fail";
}

TEST_F(Edu, ASignalEndsAFactorial) {
    ASSERT_EQ(fake::plug(&board), 0);
    fake::File file;
    __u32 value = 5;
    fake::fail_call(2);  // First the mutex, then the wait.
    EXPECT_EQ(file.control(KEEL_EDU_FACTORIAL, &value), -512) << "ERESTARTSYS";
    fake::fail_call(0);
    for (int tick = 0; tick < 5; ++tick) board.tick();
    value = 4;
    EXPECT_EQ(file.control(KEEL_EDU_FACTORIAL, &value), 0) << "the late interrupt of the first one does no harm";
    EXPECT_EQ(value, 24u);
}
