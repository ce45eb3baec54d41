// SPDX-License-Identifier: GPL-2.0-only
#include "support/policy.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel {
namespace {

constexpr auto text = R"(List of maintainers
===================

	M: *Mail* patches to: FullName <address@domain>

NETWORKING
M:	Ann Lee <Ann@Example.org>
R:	Somebody Else <else@example.org>
L:	netdev@example.org
S:	Maintained
C++:	hands-off
F:	drivers/net/
F:	net/
X:	drivers/net/wireless/

PHY
M:	Bo <bo@example.org>
C++: accept
F:	drivers/net/phy/
F:	include/linux/*phy*.h

REST
M:	Cy <cy@example.org>
F:	*
F:	*/
)";

TEST(Policy, FindsTheSectionThatSaysMost) {
    const auto policy = Policy::parse(text, "MAINTAINERS");
    ASSERT_EQ(policy.subsystems().size(), 3U);
    EXPECT_EQ(policy.of("drivers/net/tun.c").subsystem->name, "NETWORKING");
    EXPECT_EQ(policy.of("drivers/net/phy/ax88796b.cpp").subsystem->name, "PHY");
    EXPECT_EQ(policy.of("include/linux/mii_phy.h").subsystem->stance, Stance::accept);
    EXPECT_EQ(policy.of("drivers/net/wireless/ath/main.c").subsystem->name, "REST");
    EXPECT_EQ(policy.of("Makefile").subsystem->stance, Stance::unsaid);
    EXPECT_EQ(policy.of("drivers/net/tun.c").pattern, "drivers/net/");
    EXPECT_EQ(policy.of("net/core/dev.c").subsystem->line, 6U);
}

TEST(Policy, KnowsOwnersByTheirAddress) {
    const auto policy = Policy::parse(text, "MAINTAINERS");
    const auto& networking = *policy.of("net/socket.c").subsystem;
    EXPECT_TRUE(networking.is_owned_by("ann@example.org"));
    EXPECT_TRUE(networking.is_owned_by("ANN@EXAMPLE.ORG"));
    EXPECT_FALSE(networking.is_owned_by("else@example.org"));  // A reviewer speaks for nobody.
    EXPECT_EQ(networking.lists, std::vector<std::string>{"netdev@example.org"});
    EXPECT_EQ(address_in("Odd \"<\" Name <a@b>"), "a@b");
    EXPECT_EQ(address_in("bare@Example.org"), "bare@example.org");
}

TEST(Policy, PatternsStopAtSlashes) {
    EXPECT_TRUE(matches("drivers/net/", "drivers/net/a/b.c"));
    EXPECT_TRUE(matches("drivers/net", "drivers/net/a/b.c"));
    EXPECT_TRUE(matches("drivers/net/*", "drivers/net/a.c"));
    EXPECT_FALSE(matches("drivers/net/*", "drivers/net/a/b.c"));
    EXPECT_TRUE(matches("*/net/", "drivers/net/a.c"));
    EXPECT_FALSE(matches("*/net/", "a/drivers/net/a.c"));
    EXPECT_TRUE(matches("fs/*foo?.c", "fs/my_foo1.c"));
    EXPECT_FALSE(matches("fs/*foo?.c", "fs/my_foo.c"));
    EXPECT_FALSE(matches("drivers/net", "drivers/network.c"));
    EXPECT_FALSE(matches("", "a"));
}

std::string why_not(const std::string& broken) {
    try {
        Policy::parse(broken, "MAINTAINERS");
    } catch (const UserError& error) {
        EXPECT_FALSE(error.next().empty());
        return error.what();
    }
    return "accepted";
}

TEST(Policy, SaysWhichLineIsWrong) {
    EXPECT_EQ(why_not("A\nM: a@b\nF: a/\nC++: maybe\n"), "MAINTAINERS:4: 'maybe' is no stance");
    EXPECT_EQ(why_not("A\nM: a@b\nF: a/\nC++: accept\nC++: accept\n"), "MAINTAINERS:5: a second 'C++:' in one section");
    EXPECT_EQ(why_not("A\nF: a/\nC++: accept\n"), "MAINTAINERS:3: 'A' says what it thinks of C++, and has no owner");
    EXPECT_EQ(why_not("A\nM: a@b\nC++: accept\n"), "MAINTAINERS:3: 'A' says what it thinks of C++, and has no files");
    EXPECT_EQ(why_not("C++: accept\n"), "MAINTAINERS:1: 'C++:' stands in no section");
    EXPECT_EQ(why_not("Prose, and more.\nOf it.\n\nA\nM: a@b\nF: a/\n"), "accepted");
}

}  // namespace
}  // namespace keel
