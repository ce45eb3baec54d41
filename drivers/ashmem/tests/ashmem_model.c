// SPDX-License-Identifier: GPL-2.0-only
/*
 * A million random steps of PIN, UNPIN, GET_PIN_STATUS, purges and writes, on several areas at once, compared with a
 * model of bits after each. Prints KTAP; `ashmem_model SEED STEPS` repeats a run.
 */
#define _GNU_SOURCE
#include "ashmem.h"

#include <stdbool.h>

#define AREAS 3
#define MOST_PAGES 64

/*
 * What the driver promises, without a word on how: a page is pinned or not. Unpinned pages belong to groups: what one
 * UNPIN made of its pages and of all groups it touched. A group is purged as a whole, and the oldest first; a PIN that
 * takes pages out of its middle makes two groups of it, the second of which is as young as the PIN.
 */
struct model {
	int file;
	char *memory;
	unsigned pages;
	unsigned group[MOST_PAGES]; /* 0: pinned. */
	unsigned char content[MOST_PAGES];
};
static struct model models[AREAS];

/* Groups of all areas, by number. `age` 0: purged. */
static struct group {
	bool used, purged;
	unsigned long age;
} groups[1 + AREAS * MOST_PAGES];
static unsigned long clock_of_groups;

static uint64_t state;
static unsigned random_below(unsigned limit)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 20) % limit;
}

static unsigned new_group(bool purged)
{
	for (unsigned number = 1; number < sizeof(groups) / sizeof(groups[0]); number++)
		if (!groups[number].used) {
			groups[number] = (struct group){ true, purged, ++clock_of_groups };
			return number;
		}
	abort();
}

static bool has_pages(unsigned number)
{
	for (int area = 0; area < AREAS; area++)
		for (unsigned page = 0; page < models[area].pages; page++)
			if (models[area].group[page] == number)
				return true;
	return false;
}

static void drop_if_empty(unsigned number)
{
	if (number && !has_pages(number))
		groups[number].used = false;
}

static bool model_status(const struct model *model, unsigned first, unsigned last)
{
	for (unsigned page = first; page <= last; page++)
		if (model->group[page])
			return false;
	return true;
}

static void model_unpin(struct model *model, unsigned first, unsigned last)
{
	unsigned one = model->group[first], joined;
	bool purged = false, inside = one != 0;

	for (unsigned page = first; page <= last; page++) {
		inside &= model->group[page] == one;
		purged |= model->group[page] && groups[model->group[page]].purged;
	}
	if (inside)
		return;
	joined = new_group(purged);
	for (unsigned page = first; page <= last; page++) {
		unsigned old = model->group[page];

		model->group[page] = joined;
		for (unsigned other = 0; old && old != joined && other < model->pages; other++)
			if (model->group[other] == old)
				model->group[other] = joined;
		if (old != joined)
			drop_if_empty(old);
	}
}

static bool model_pin(struct model *model, unsigned first, unsigned last)
{
	bool purged = false;

	/* What is left behind the pinned pages of a group that is left before them, too, becomes a group of its own. */
	if (first > 0 && last + 1 < model->pages && model->group[first] && model->group[first - 1] == model->group[first] &&
	    model->group[last + 1] == model->group[first]) {
		unsigned old = model->group[first], behind = new_group(groups[old].purged);

		for (unsigned page = last + 1; page < model->pages && model->group[page] == old; page++)
			model->group[page] = behind;
	}
	for (unsigned page = first; page <= last; page++) {
		unsigned old = model->group[page];

		purged |= old && groups[old].purged;
		model->group[page] = 0;
		drop_if_empty(old);
	}
	return purged;
}

/* Purges the oldest group; how many pages it has, 0: there is none. */
static unsigned model_purge_oldest(void)
{
	unsigned oldest = 0, pages = 0;

	for (unsigned number = 1; number < sizeof(groups) / sizeof(groups[0]); number++)
		if (groups[number].used && !groups[number].purged && (!oldest || groups[number].age < groups[oldest].age))
			oldest = number;
	if (!oldest)
		return 0;
	groups[oldest].purged = true;
	for (int area = 0; area < AREAS; area++)
		for (unsigned page = 0; page < models[area].pages; page++)
			if (models[area].group[page] == oldest) {
				models[area].content[page] = 0;
				pages++;
			}
	return pages;
}

static unsigned purgeable(void)
{
	unsigned pages = 0;

	for (int area = 0; area < AREAS; area++)
		for (unsigned page = 0; page < models[area].pages; page++)
			pages += models[area].group[page] && !groups[models[area].group[page]].purged;
	return pages;
}

static void new_area(struct model *model)
{
	if (model->memory) {
		munmap(model->memory, model->pages * PAGE);
		close(model->file);
		for (unsigned page = 0; page < model->pages; page++) {
			unsigned old = model->group[page];

			model->group[page] = 0;
			drop_if_empty(old);
		}
	}
	memset(model, 0, sizeof(*model));
	model->pages = 16 + random_below(MOST_PAGES - 15);
	model->memory = mapped_area(&model->file, model->pages);
}

/* The place of the first page that differs, or -1. */
static int differing(const struct model *model)
{
	for (unsigned page = 0; page < model->pages; page++)
		if ((unsigned char)model->memory[page * PAGE] != model->content[page] ||
		    call_pin(model->file, ASHMEM_GET_PIN_STATUS, page * PAGE, PAGE) != !model->group[page])
			return page;
	return -1;
}

static long disagreements;
static void agree(long is, long wanted, const char *what, unsigned long step, unsigned first, unsigned last)
{
	if (is == wanted)
		return;
	if (disagreements++ < 5)
		printf("# step %lu: %s of pages %u to %u answers %ld, the model %ld\n", step, what, first, last, is, wanted);
}

int main(int count, char **words)
{
	uint64_t seed = count > 1 ? strtoull(words[1], NULL, 0) : 20261126;
	unsigned long steps = count > 2 ? strtoul(words[2], NULL, 0) : 1000000, kinds[8] = { 0 }, purged_pins = 0;

	state = seed;
	for (int area = 0; area < AREAS; area++)
		new_area(&models[area]);
	for (unsigned long step = 0; step < steps && disagreements < 5; step++) {
		struct model *model = &models[random_below(AREAS)];
		unsigned first = random_below(model->pages);
		unsigned last = first + random_below(random_below(4) ? 4 : model->pages);
		unsigned kind = random_below(1000);
		uint32_t length;

		if (last >= model->pages)
			last = model->pages - 1;
		length = last == model->pages - 1 && random_below(2) ? 0 : (last - first + 1) * PAGE;
		if (kind < 400) {
			agree(call_pin(model->file, ASHMEM_UNPIN, first * PAGE, length), 0, "UNPIN", step, first, last);
			model_unpin(model, first, last);
			kinds[0]++;
		} else if (kind < 700) {
			bool purged = model_pin(model, first, last);

			agree(call_pin(model->file, ASHMEM_PIN, first * PAGE, length), purged, "PIN", step, first, last);
			purged_pins += purged;
			kinds[1]++;
		} else if (kind < 850) {
			agree(call_pin(model->file, ASHMEM_GET_PIN_STATUS, first * PAGE, length),
			      model_status(model, first, last), "GET_PIN_STATUS", step, first, last);
			kinds[2]++;
		} else if (kind < 980) {
			model->memory[first * PAGE] = model->content[first] = 1 + random_below(255);
			kinds[3]++;
		} else if (kind < 999) {
			unsigned pages = purgeable();

			agree(call(model->file, ASHMEM_PURGE_ALL_CACHES, 0), pages, "PURGE_ALL_CACHES", step, 0, 0);
			while (model_purge_oldest())
				;
			kinds[4]++;
		} else {
			new_area(model);
			kinds[5]++;
		}
		if (step % 64 == 0)
			for (int area = 0; area < AREAS; area++)
				agree(differing(&models[area]), -1, "a comparison", step, 0, models[area].pages - 1);
	}
	printf("# seed %llu: %lu UNPIN, %lu PIN of which %lu purged, %lu GET_PIN_STATUS, %lu writes, %lu purges, %lu areas\n",
	       (unsigned long long)seed, kinds[0], kinds[1], purged_pins, kinds[2], kinds[3], kinds[4], kinds[5]);
	report(disagreements == 0, "%lu random steps agree with the model", steps);
	report(purged_pins > steps / 1000 && kinds[5] > 0, "with purges that PIN reports, and areas that come and go");
	return finish();
}
