// SPDX-License-Identifier: GPL-2.0-only
#include "bench/report.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace keel::bench {
namespace {

Report example() {
    return {.kernel = "7.3",
            .operations = 10,
            .measurements = {
                {.group = "read", .driver = "C twin", .counts = {.operations = 10, .kernel = 1000, .driver = 200}},
                {.group = "read", .driver = "Keel", .counts = {.operations = 10, .kernel = 900, .driver = 300}}}};
}

TEST(Report, ComparesDriversOfOneGroup) {
    auto report = example();

    report.want_kernel("read", "Keel", "C twin", 0.9);
    report.want_inside("read", "Keel", "C twin", 1.49);
    report.want_kernel("read", "Keel", "not measured", 0);

    ASSERT_EQ(report.goals.size(), 2u);
    EXPECT_DOUBLE_EQ(report.goals[0].value, 0.9);
    EXPECT_TRUE(report.goals[0].met());
    EXPECT_DOUBLE_EQ(report.goals[1].value, 1.5);
    EXPECT_FALSE(report.goals[1].met());
    EXPECT_FALSE(report.all_met());
}

TEST(Report, SaysInItsTableWhatWasMissed) {
    auto report = example();
    report.want_kernel("read", "Keel", "C twin", 0.95);
    EXPECT_TRUE(report.all_met());
    EXPECT_EQ(to_text(report).find("MISSED"), std::string::npos);
    report.want_inside("read", "Keel", "C twin", 1.0);
    EXPECT_NE(to_text(report).find("MISSED"), std::string::npos);
    EXPECT_NE(to_text(report).find("0.9000"), std::string::npos);
}

TEST(Report, SaysHowLargeModulesAre) {
    auto report = example();
    report.want_bytes({.what = "module", .keel = 300, .twin = 200}, 1.4);

    ASSERT_EQ(report.goals.size(), 1u);
    EXPECT_DOUBLE_EQ(report.goals[0].value, 1.5);
    EXPECT_FALSE(report.all_met());
    EXPECT_NE(to_text(report).find("1.50"), std::string::npos);
    EXPECT_NE(to_html(report).find("<td>300</td><td>200</td><td>1.50</td>"), std::string::npos);
    EXPECT_EQ(nlohmann::json::parse(to_json(report))["sizes"][0]["twin_bytes"], 200);
}

TEST(Report, HasTheSameFiguresForPrograms) {
    auto report = example();
    report.want_inside("read", "Keel", "C twin", 1.0);

    const auto json = nlohmann::json::parse(to_json(report));

    EXPECT_EQ(json["measurements"].size(), 2u);
    EXPECT_EQ(json["measurements"][1]["driver"], "Keel");
    EXPECT_EQ(json["measurements"][1]["kernel_instructions"], 90.0);
    EXPECT_EQ(json["measurements"][1]["driver_instructions"], 30.0);
    EXPECT_EQ(json["goals"][0]["met"], false);
}

TEST(Report, IsAFileOfTheDocumentation) {
    auto report = example();
    report.measurements[0].driver = "C | twin";
    report.want_bytes({.what = "module", .keel = 300, .twin = 200}, 1.4);
    report.want_kernel("read", "Keel", "C | twin", 0.95);

    const auto page = to_markdown(report);

    EXPECT_NE(page.find("Linux 7.3:"), std::string::npos);
    EXPECT_NE(page.find("## Goals: 1 met, 1 missed"), std::string::npos);
    EXPECT_NE(page.find("| bytes, module: Keel / C twin | 1.5 | 1.4 | **missed** |"), std::string::npos);
    EXPECT_NE(page.find("| C \\| twin | 100.0 | 0.9000 | 20.00 | 0.00 | 0.00 |"), std::string::npos);
    EXPECT_NE(page.find("| module | 300 | 200 | 1.50 |"), std::string::npos);
}

TEST(Report, HasAPageWithABarForEachDriver) {
    auto report = example();
    report.measurements[0].driver = "C & <twin>";
    report.goals.push_back({.name = "missed", .value = 2, .limit = 1});

    const auto page = to_html(report);

    EXPECT_NE(page.find("C &amp; &lt;twin&gt;"), std::string::npos);
    EXPECT_NE(page.find("+11.11 %"), std::string::npos);  // 100 beside Keel's 90.
    EXPECT_NE(page.find("class=\"more\" x=\"680.0\" y=\"3\" width=\"120.0\""), std::string::npos);
    EXPECT_NE(page.find("class=\"missed\">missed"), std::string::npos);
}

}  // namespace
}  // namespace keel::bench
