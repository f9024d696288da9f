#include "model/analysis/fidelitywords.h"

#include <QHash>

#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    StrengthScale scale;
    int strength;
    const char* phrases; ///< separated by "|", as quotedWordsOf() folds them; "#" is any number
};

// What hedges and what boosts, after K. Hyland, "Hedging in Scientific Research Articles", 1998, in the forms that news
// and campaigns use. Strength counts from what a plain assertion says.
constexpr Row english[] = {
    {StrengthScale::Hedge, -1,
        "up to|as much as|as many as|no more than|at most|about #|around #|roughly|approximately|an estimated|estimated|"
        "nearly|almost|possibly|perhaps|maybe|probably|likely|potentially|presumably|apparently|seemingly|reportedly|"
        "allegedly|alleged|supposedly|in part|partly|largely|mainly|mostly|somewhat|relatively|fairly|tends to|tend to|"
        "tended to|seems to|seem to|seemed to|appears to|appear to|appeared to|seems|appears|it is possible that|"
        "it is likely that|in some cases|in certain cases|under certain conditions|according to|claims to|is said to|"
        "are said to|is thought to|are thought to|is believed to|are believed to"},
    {StrengthScale::Booster, 1,
        "certainly|definitely|clearly|obviously|undoubtedly|without doubt|no doubt|indeed|in fact|absolutely|completely|"
        "totally|entirely|fully|utterly|inevitably|necessarily|dramatically|massively|hugely|extremely|highly|very|"
        "significantly|substantially|vastly|conclusively|unquestionably|proven|guaranteed|severely"},
    {StrengthScale::Floor, 1, "at least|more than|over|over #|no fewer than|no less than|as little as|upwards of"},
    {StrengthScale::Modality, -3, "might|might have|could|could have"},
    {StrengthScale::Modality, -2, "may|may have|can"},
    {StrengthScale::Modality, -1, "would|would have|should|ought to|is expected to|are expected to"},
    {StrengthScale::Modality, 0, "will|is going to|are going to|shall"},
    {StrengthScale::Modality, 1, "must|has to|have to|cannot but"},
    {StrengthScale::Quantity, -4, "hardly any|a handful of|few|very few"},
    {StrengthScale::Quantity, -3, "a few|some|several|a minority of|one of"},
    {StrengthScale::Quantity, -2, "many|numerous|lots of|a lot of"},
    {StrengthScale::Quantity, -1, "most|the majority of|a majority of|the vast majority of|most of"},
    {StrengthScale::Quantity, 1, "all|all of|every|each|everyone|everybody|every single|none of"},
    {StrengthScale::Frequency, -4, "rarely|seldom|hardly ever"},
    {StrengthScale::Frequency, -3, "sometimes|occasionally|at times|now and then"},
    {StrengthScale::Frequency, -2, "often|frequently|regularly|commonly|in many cases"},
    {StrengthScale::Frequency, -1, "usually|generally|typically|normally|in most cases|as a rule"},
    {StrengthScale::Frequency, 1, "always|invariably|constantly|in every case|in all cases|everywhere"},
    {StrengthScale::Evidence, -3, "hints|hint|hinted|raises the possibility"},
    {StrengthScale::Evidence, -2, "suggests|suggest|suggested|implies|imply|implied"},
    {StrengthScale::Evidence, -1, "indicates|indicate|indicated|points to|point to"},
    {StrengthScale::Evidence, 0, "shows|show|showed|shown|finds|found|find|reveals|revealed"},
    {StrengthScale::Evidence, 1,
        "proves|prove|proved|demonstrates|demonstrate|demonstrated|confirms|confirm|confirmed|establishes|established"},
    {StrengthScale::Negation, 0,
        "not|no|never|without|neither|nor|nobody|nothing|nowhere|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|"
        "weren't|won't|wouldn't|couldn't|shouldn't|hasn't|haven't|hadn't"},
};

constexpr Row german[] = {
    {StrengthScale::Hedge, -1,
        "bis zu|höchstens|maximal|etwa|rund #|ungefähr|circa|ca|knapp #|fast|beinahe|nahezu|schätzungsweise|möglicherweise|"
        "vielleicht|womöglich|wahrscheinlich|vermutlich|wohl|eventuell|offenbar|anscheinend|scheinbar|angeblich|"
        "mutmaßlich|teilweise|zum teil|teils|überwiegend|größtenteils|hauptsächlich|relativ|ziemlich|tendenziell|"
        "scheint zu|scheinen zu|scheint|scheinen|unter umständen|in einigen fällen|in manchen fällen|laut|gilt als|"
        "gelten als|soll|sollen"},
    {StrengthScale::Booster, 1,
        "sicher|sicherlich|gewiss|bestimmt|eindeutig|zweifellos|ohne zweifel|offensichtlich|tatsächlich|in der tat|"
        "völlig|vollkommen|vollständig|gänzlich|absolut|zwangsläufig|unweigerlich|dramatisch|massiv|enorm|äußerst|sehr|"
        "höchst|erheblich|deutlich|wesentlich|erwiesenermaßen|garantiert|entscheidend"},
    {StrengthScale::Floor, 1, "mindestens|wenigstens|mehr als|über #|nicht weniger als"},
    {StrengthScale::Modality, -3, "könnte|könnten|dürfte|dürften"},
    {StrengthScale::Modality, -2, "kann|können|mag|mögen"},
    {StrengthScale::Modality, -1, "würde|würden|sollte|sollten"},
    {StrengthScale::Modality, 0, "wird|werden"},
    {StrengthScale::Modality, 1, "muss|müssen"},
    {StrengthScale::Quantity, -4, "kaum|wenige|wenigen|nur wenige|eine handvoll"},
    {StrengthScale::Quantity, -3,
        "einige|einigen|einiger|manche|manchen|mancher|mehrere|mehreren|etliche|eine minderheit|ein paar"},
    {StrengthScale::Quantity, -2, "viele|vielen|vieler|zahlreiche|zahlreichen"},
    {StrengthScale::Quantity, -1,
        "die meisten|den meisten|der meisten|meisten|eine mehrheit|die mehrheit|der großteil"},
    {StrengthScale::Quantity, 1,
        "alle|allen|aller|sämtliche|sämtlichen|jede|jeder|jedes|jeden|jedem|jegliche|ausnahmslos alle"},
    {StrengthScale::Frequency, -4, "selten|kaum je"},
    {StrengthScale::Frequency, -3, "manchmal|gelegentlich|zuweilen|bisweilen|hin und wieder"},
    {StrengthScale::Frequency, -2, "oft|häufig|vielfach|regelmäßig|in vielen fällen"},
    {StrengthScale::Frequency, -1, "meist|meistens|gewöhnlich|in der regel|üblicherweise|normalerweise|im allgemeinen"},
    {StrengthScale::Frequency, 1, "immer|stets|ständig|in jedem fall|in allen fällen|überall|ausnahmslos"},
    {StrengthScale::Evidence, -2, "legt nahe|legen nahe|nahelegt|nahelegen|lässt vermuten|lassen vermuten"},
    {StrengthScale::Evidence, -1, "deutet darauf hin|deuten darauf hin|weist darauf hin|hindeutet|hindeuten"},
    {StrengthScale::Evidence, 0, "zeigt|zeigen|zeigte|gezeigt|ergab|ergibt|fand|gefunden"},
    {StrengthScale::Evidence, 1,
        "beweist|beweisen|bewies|bewiesen|belegt|belegen|belegte|bestätigt|bestätigen|bestätigte|nachgewiesen"},
    {StrengthScale::Negation, 0,
        "nicht|nie|niemals|kein|keine|keiner|keinen|keinem|ohne|weder|noch nie|niemand|nichts|nirgends"},
};

struct Lexicon {
    QHash<QString, StrengthWord> phrases;
    std::size_t longest = 1; ///< words of a phrase
};

Lexicon lexiconOf(std::span<const Row> rows)
{
    Lexicon lexicon;
    for (const Row& row : rows) {
        for (const QString& phrase : QString::fromUtf8(row.phrases).split(u'|')) {
            lexicon.phrases.insert(phrase, {row.scale, row.strength, QString(phrase).remove(u" #"_s), 0, 0});
            lexicon.longest = std::max(lexicon.longest, static_cast<std::size_t>(phrase.count(u' ')) + 1);
        }
    }
    return lexicon;
}

const Lexicon& lexiconFor(const QString& language)
{
    static const Lexicon ofEnglish = lexiconOf(english);
    static const Lexicon ofGerman = lexiconOf(german);
    return language.section(u'-', 0, 0).compare(u"de"_s, Qt::CaseInsensitive) == 0 ? ofGerman : ofEnglish;
}

}

static QString keyOf(const QuotedWord& word)
{
    return word.isNumber() ? u"#"_s : word.word;
}

std::vector<StrengthWord> strengthWordsIn(const std::vector<QuotedWord>& words, const QString& language)
{
    const Lexicon& lexicon = lexiconFor(language);
    std::vector<StrengthWord> found;
    for (std::size_t i = 0; i < words.size();) {
        QString phrase;
        StrengthWord best;
        for (std::size_t j = i; j < words.size() && j < i + lexicon.longest; ++j) {
            phrase += (j > i ? u" "_s : QString()) + keyOf(words[j]);
            if (const auto known = lexicon.phrases.constFind(phrase); known != lexicon.phrases.constEnd()) {
                best = *known;
                best.first = i;
                best.count = j - i + 1;
            }
        }
        if (best.count > 0)
            found.push_back(best);
        i += std::max<std::size_t>(best.count, 1);
    }
    return found;
}
