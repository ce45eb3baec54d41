// SPDX-License-Identifier: GPL-2.0-only
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "support/html.hpp"
#include "unsafe/output.hpp"

namespace keel::unsafe_code {

namespace {

constexpr std::string_view head = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Unsafe code</title><style>
body { font: 15px sans-serif; margin: 2em; color: #222; }
table { border-collapse: collapse; margin: 1em 0; }
td, th { padding: .25em .8em; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; }
th { cursor: pointer; white-space: nowrap; user-select: none; }
th[aria-sort=ascending]::after { content: " \2191"; } th[aria-sort=descending]::after { content: " \2193"; }
td.number { text-align: right; } code { font: 13px monospace; } .flag { color: #a40; white-space: nowrap; }
input { font: inherit; width: 30em; padding: .2em .4em; } .gained { background: #fdeaea; } .lost { color: #777; }
</style></head><body>
)";

// Without it the page is a table like any other.
constexpr std::string_view script = R"(<script>
const table = document.getElementById('places'), search = document.getElementById('search'), shown = document.getElementById('shown');
const headers = [...table.tHead.rows[0].cells], rows = [...table.tBodies[0].rows];
let sorted = '', down = false;
function show() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        count += !row.hidden;
    }
    shown.textContent = count + ' of ' + rows.length;
    const column = headers.findIndex(header => header.dataset.name === sorted);
    headers.forEach((header, at) => header.setAttribute('aria-sort', at !== column ? 'none' : down ? 'descending' : 'ascending'));
    if (column >= 0) {
        const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent;
        const number = headers[column].dataset.number !== undefined;
        const order = (a, b) => number ? key(a) - key(b) : key(a).localeCompare(key(b), 'en', {numeric: true});
        table.tBodies[0].append(...[...rows].sort((a, b) => down ? order(b, a) : order(a, b)));
    }
    const parts = [];
    if (search.value) parts.push('search=' + encodeURIComponent(search.value));
    if (sorted) parts.push('sort=' + sorted);
    if (down) parts.push('down');
    history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
}
function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    search.value = asked.get('search') ?? '';
    sorted = asked.get('sort') ?? '';
    down = asked.has('down');
    show();
}
search.addEventListener('input', show);
for (const header of headers) header.addEventListener('click', () => {
    down = sorted === header.dataset.name && !down;
    sorted = header.dataset.name;
    show();
});
addEventListener('hashchange', read);
read();
</script>
)";

std::string row(const Place& place, bool has_owners, std::string_view kind) {
    std::string flags;
    for (const auto flag : place.flags) {
        flags += fmt::format("<div class=\"flag\">{}", word_for(flag));
        if (flag == Flag::repeated_reason) flags += fmt::format(" ({} times)", place.repeats);
        if (flag == Flag::large_scope) flags += fmt::format(" ({} of {} statements)", place.needless(), place.statements);
        flags += "</div>";
    }
    auto text = fmt::format("<tr{}><td data-key=\"{}:{:06}\"><code>{}:{}</code></td><td>{}</td><td>{}</td><td><code>{}</code></td>"
                            "<td>{}</td><td class=\"number\" data-key=\"{}\">{}</td><td>{}</td>",
                            kind, in_html(place.file), place.line, in_html(place.file), place.line, word_for(place.kind),
                            in_html(place.reason), in_html(place.function), in_html(fmt::format("{}", fmt::join(place.needs, "; "))),
                            place.statements, place.statements == 0 ? "" : std::to_string(place.statements), flags);
    if (has_owners) text += fmt::format("<td title=\"{}\">{}</td>", in_html(place.subsystem), in_html(fmt::format("{}", fmt::join(place.owners, ", "))));
    return text + "</tr>\n";
}

}  // namespace

std::string as_html(const Inventory& inventory) {
    std::string page{head};
    page += fmt::format("<h1>Unsafe code</h1>\n<p id=\"sum\">{} unsafe scopes in {} files, {:.1f} in 1,000 lines.</p>\n",
                        inventory.places.size(), inventory.files.size(), inventory.per_thousand_lines());
    if (!inventory.not_compiled.empty())
        page += fmt::format("<p>Not compiled, so that what their scopes need is not known: {}</p>\n",
                            in_html(fmt::format("{}", fmt::join(inventory.not_compiled, ", "))));
    page += "<p><label>Search <input id=\"search\" type=\"search\"></label> <span id=\"shown\"></span></p>\n"
            "<table id=\"places\"><thead><tr><th data-name=\"place\">Place</th><th data-name=\"kind\">Kind</th>"
            "<th data-name=\"reason\">Why it is right</th><th data-name=\"function\">In</th><th data-name=\"needs\">What needs it</th>"
            "<th data-name=\"statements\" data-number>Statements</th><th data-name=\"look\">Look at</th>";
    if (inventory.has_owners) page += "<th data-name=\"owner\">Owner</th>";
    page += "</tr></thead><tbody>\n";
    for (const auto& place : inventory.places) page += row(place, inventory.has_owners, "");
    page += "</tbody></table>\n";
    if (const auto& since = inventory.difference; !since.since.empty()) {
        page += fmt::format("<h2>Since {}</h2>\n<p>{} gained, {} lost</p>\n<table id=\"since\"><tbody>\n", in_html(since.since),
                            since.gained.size(), since.lost.size());
        for (const auto& place : since.gained) page += row(place, inventory.has_owners, " class=\"gained\"");
        for (const auto& place : since.lost) page += row(place, inventory.has_owners, " class=\"lost\"");
        page += "</tbody></table>\n";
    }
    page += "<h2>Files</h2>\n<table id=\"files\"><thead><tr><th>File</th><th>Unsafe</th><th>Lines</th><th>In 1,000 lines</th></tr></thead><tbody>\n";
    for (const auto& file : inventory.files)
        page += fmt::format("<tr><td><code>{}</code></td><td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{:.1f}</td></tr>\n",
                            in_html(file.path), file.places, file.lines, 1000.0 * file.places / std::max(file.lines, 1u));
    page += "</tbody></table>\n";
    page += script;
    return page + "</body></html>\n";
}

}  // namespace keel::unsafe_code
