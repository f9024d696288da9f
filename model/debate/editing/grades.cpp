#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

// Names after NATO's AJP-2.1, "Allied Joint Doctrine for Intelligence Procedures"; the sentences are ours.

std::vector<Grade> reliabilityGrades()
{
    return {
        {u"A"_s, Sentences::tr("Completely reliable"),
            Sentences::tr("There is no doubt that it is genuine and competent, and it has always been right so far.")},
        {u"B"_s, Sentences::tr("Usually reliable"),
            Sentences::tr("There is little doubt about it, and it has nearly always been right so far.")},
        {u"C"_s, Sentences::tr("Fairly reliable"),
            Sentences::tr("There is some doubt about it, but it has been right in the past.")},
        {u"D"_s, Sentences::tr("Not usually reliable"),
            Sentences::tr("There is considerable doubt about it, though some of what it said was right.")},
        {u"E"_s, Sentences::tr("Unreliable"),
            Sentences::tr("It is not genuine or not competent, or what it said has been wrong.")},
        {u"F"_s, Sentences::tr("Reliability cannot be judged"),
            Sentences::tr("Nothing is known to judge it by. This says nothing against it.")},
    };
}

std::vector<Grade> credibilityGrades()
{
    return {
        {u"1"_s, Sentences::tr("Confirmed by other sources"),
            Sentences::tr("Independent sources say the same, it makes sense, and it fits what is known.")},
        {u"2"_s, Sentences::tr("Probably true"),
            Sentences::tr("Nobody else confirms it, but it makes sense and fits what is known.")},
        {u"3"_s, Sentences::tr("Possibly true"),
            Sentences::tr("Nobody else confirms it; it is plausible, and fits some of what is known.")},
        {u"4"_s, Sentences::tr("Doubtful"),
            Sentences::tr("It is possible but not plausible, and nothing else that is known points to it.")},
        {u"5"_s, Sentences::tr("Improbable"),
            Sentences::tr("It makes no sense, or other things that are known contradict it.")},
        {u"6"_s, Sentences::tr("Truth cannot be judged"),
            Sentences::tr("There is nothing to compare it with. This says nothing against it.")},
    };
}

std::optional<Grade> gradeCalled(const QString& code)
{
    for (const auto& scale : {reliabilityGrades(), credibilityGrades()}) {
        for (const Grade& grade : scale) {
            if (grade.code == code)
                return grade;
        }
    }
    return std::nullopt;
}
