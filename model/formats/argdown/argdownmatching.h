#pragma once

#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownnames.h"

#include <functional>

struct ArgdownBase;

/// Which records of a debate the parts of a text are. An id of zero: none that was there.
struct ArgdownMatches {
    std::vector<ClaimId> statements; ///< by their position in the model
    std::vector<ClaimId> arguments; ///< without lines
    std::vector<TopicId> sections;
    ArgdownSaid inferences; ///< once they are named
};

/// How a claim looks in a text, as far as it can be known again by that.
struct ArgdownFace {
    bool isArgument = false;
    bool isAuxiliary = false; ///< its data call it the conclusion of an attack, which is no claim where it is one
    bool isDefined = false; ///< it has words there, and is not only referred to
    bool isNamed = false; ///< its title stands by itself
    bool isLost = false; ///< it had words, which are still its text, and is only referred to since
    int index = -1; ///< in the model's statements or arguments
    qsizetype place = 0;
    qint64 key = 0; ///< as its data say
    QString title; ///< empty: untitled
    QString text; ///< without the blanks before its data
    ClaimId claim;
};

using ArgdownHeadings = std::vector<std::pair<QString, TopicId>>; ///< the sections of a text, by title

/// All that is a claim, in the order of the text.
std::vector<ArgdownFace> facesOf(const ArgdownModel& model, const ArgdownMatches& records);
ArgdownHeadings headingsOf(const ArgdownModel& model, const ArgdownMatches& records);

/// What has lost its words is known by them still: a title that is typed letter by letter may be another claim's for a
/// moment, and its words with it.
void keepLostWords(const std::vector<ArgdownFace>& before, std::vector<ArgdownFace>& now);

/// The records that a text says which was written from this debate, or read into it: by the ids in its data, titles,
/// texts. Cost: linear.
ArgdownMatches matchesIn(const Debate& debate, const ArgdownNames& names, const ArgdownModel& model);

/// The same for a text that looked like this before and has been edited since.
ArgdownMatches matchesSince(
    const std::vector<ArgdownFace>& before, const ArgdownHeadings& headings, const ArgdownModel& now);

/// Whether a claim or a section may be what now has other words.
using ArgdownMayBecome = std::function<bool(RecordId record, const QString& words, const QString& now)>;

/// What nothing else is known of is matched by its place among its neighbours, so that a claim stays the same when it
/// gets other words. An argument that has lost its premises is known, and no claim that was there.
void matchByPlace(
    const ArgdownBase& before, const ArgdownMayBecome& mayBecome, const ArgdownModel& now, ArgdownMatches& matches);
