// SPDX-License-Identifier: GPL-2.0-only
// One page that needs nothing else. The whole path through the kernel differs by a hundredth from driver to driver, so
// its bars show how far each one is from Keel's; those of the driver's own instructions begin at zero.
#include <fmt/format.h>

#include <algorithm>

#include "bench/report.hpp"
#include "support/html.hpp"

namespace keel::bench {

namespace {

constexpr std::string_view head = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>keel bench</title><style>
body { font: 15px sans-serif; max-width: 65em; margin: 2em auto; padding: 0 1em; }
svg { font: 13px sans-serif; display: block; }
table { border-collapse: collapse; } td, th { padding: .15em .8em; text-align: right; }
td:first-child, th:first-child { text-align: left; }
.driver { fill: #4a7fb5; } .more { fill: #d08a5b; } .less { fill: #6aa576; } .zero { stroke: #888; }
.missed { color: #b00; font-weight: bold; }
</style></head><body>
)";

constexpr int row_height = 24;
constexpr double driver_left = 270, driver_width = 180;
constexpr double zero = 680, half_width = 120;
constexpr double most_percent = 4;  // What is further away is cut off; the number beside it says how far.

std::string row(const Measurement& one, const Measurement* keel, double most_inside, int top) {
    const int text = top + 16;
    const double width = one.inside() / most_inside * driver_width;
    auto line = fmt::format(
        "<text x=\"0\" y=\"{0}\">{1}</text><rect class=\"driver\" x=\"{2}\" y=\"{3}\" width=\"{4:.1f}\" height=\"16\"/>"
        "<text x=\"{5:.1f}\" y=\"{0}\">{6:.1f}</text>",
        text, in_html(one.driver), driver_left, top + 3, width, driver_left + width + 5, one.inside());
    if (keel) {
        const double percent = (one.kernel() / keel->kernel() - 1) * 100;
        const double length = std::min(std::abs(percent), most_percent) / most_percent * half_width;
        line += fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"16\"/>",
                            percent < 0 ? "less" : "more", percent < 0 ? zero - length : zero, top + 3, length);
        line += fmt::format("<text x=\"{:.1f}\" y=\"{}\">{:+.2f} %</text>", zero + half_width + 8, text, percent);
    }
    return line +
           fmt::format("<text x=\"{:.1f}\" y=\"{}\">{:.1f}</text>\n", zero + half_width + 90, text, one.kernel());
}

std::string chart(const Report& report, const std::string& group) {
    const auto rows = report.of_group(group);
    const auto* keel = report.find(group, std::string{keel_driver});
    double most_inside = 1;
    for (const auto* one : rows) most_inside = std::max(most_inside, one->inside());
    const int height = static_cast<int>(rows.size()) * row_height;
    auto page = fmt::format("<h2>{}</h2>\n<svg width=\"980\" height=\"{}\" role=\"img\">\n", in_html(group), height);
    for (int at = 0; const auto* one : rows) page += row(*one, keel, most_inside, row_height * at++);
    return page + fmt::format("<line class=\"zero\" x1=\"{0}\" y1=\"0\" x2=\"{0}\" y2=\"{1}\"/></svg>\n", zero, height);
}

std::string sizes(const Report& report) {
    std::string page =
        "<h2>Bytes of machine code</h2>\n<table><tr><th>what</th><th>Keel</th><th>C twin</th><th>ratio</th></tr>\n";
    for (const auto& size : report.sizes) {
        page += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{:.2f}</td></tr>\n", in_html(size.what),
                            size.keel, size.twin, size.ratio());
    }
    return page + "</table>\n";
}

std::string goals(const Report& report) {
    std::string page = "<h2>Goals</h2>\n<table><tr><th>goal</th><th>is</th><th>at most</th><th></th></tr>\n";
    for (const auto& goal : report.goals) {
        page += fmt::format("<tr><td>{}</td><td>{:.4f}</td><td>{:.4f}</td><td{}</td></tr>\n", in_html(goal.name),
                            goal.value, goal.limit, goal.met() ? ">met" : " class=\"missed\">missed");
    }
    return page + "</table>\n";
}

}  // namespace

std::string to_html(const Report& report) {
    auto page = std::string{head} +
                fmt::format(
                    "<h1>Instructions for one operation</h1>\n"
                    "<p>Linux {}, one boot, mean of {} operations. Left: instructions inside of the driver. Right: the "
                    "whole path through the kernel, how much more or less than with Keel's driver, and how much it is."
                    "</p>\n",
                    in_html(report.kernel), report.operations);
    for (const auto& group : report.groups()) page += chart(report, group);
    return page + sizes(report) + goals(report) + "</body></html>\n";
}

}  // namespace keel::bench
