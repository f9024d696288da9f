// links: analysis debate
#include "model/analysis/networks/networkwindows.h"

#include <QDate>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using Weights = std::vector<std::vector<double>>;

/// The weights against a second implementation that shares nothing with the first: dense loops over x(i,j,k), as the
/// manual of Discourse Network Analyzer writes its sums, on random data.
class NetworksPeerTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTheSumsOfTheManual();
    void windowsEqualNetworksOfTheirDays();
};

namespace {

/// Plain days only, so that the peer needs no EDTF.
struct PeerAct {
    int actor, claim, document;
    Stance stance;
    QDate date;
};

std::vector<PeerAct> randomActs(QRandomGenerator& random, int actors, int claims)
{
    std::vector<PeerAct> acts;
    const int count = 5 + random.bounded(120);
    for (int i = 0; i < count; ++i)
        acts.push_back({random.bounded(actors), random.bounded(claims), random.bounded(6),
            static_cast<Stance>(random.bounded(5)), QDate(2014, 12, 20).addDays(random.bounded(400))});
    return acts;
}

Discourse discourseOf(const std::vector<PeerAct>& acts, int actors, int claims)
{
    Discourse discourse;
    for (int i = 1; i <= actors; ++i)
        discourse.actors.push_back(StakeholderId{i});
    for (int i = 1; i <= claims; ++i)
        discourse.claims.push_back(ClaimId{i});
    for (const PeerAct& act : acts)
        discourse.acts.push_back(
            {act.actor, act.claim, act.stance, DocumentId{1 + act.document}, daysOf(act.date.toString(Qt::ISODate))});
    return discourse;
}

/// x(i,j,k) with k 0 against and 1 for; k 2 holds mentions, which only "ignore" looks at.
using Counts = std::vector<std::vector<std::array<double, 3>>>;

QString periodOf(const PeerAct& act, Duplicates rule)
{
    int yearOfWeek = 0;
    const int week = act.date.weekNumber(&yearOfWeek);
    switch (rule) {
    case Duplicates::PerDocument:
        return QString::number(act.document);
    case Duplicates::PerWeek:
        return u"%1 %2"_s.arg(yearOfWeek).arg(week);
    case Duplicates::PerMonth:
        return act.date.toString(u"yyyy-MM"_s);
    case Duplicates::PerYear:
        return act.date.toString(u"yyyy"_s);
    default:
        return {};
    }
}

Counts countsOf(const std::vector<PeerAct>& acts, const NetworkSettings& settings, int actors, int claims)
{
    Counts x(static_cast<std::size_t>(actors), std::vector<std::array<double, 3>>(static_cast<std::size_t>(claims)));
    QStringList seen;
    for (const PeerAct& act : acts) {
        const qint64 day = act.date.toJulianDay();
        if ((settings.from && day < *settings.from) || (settings.to && day > *settings.to))
            continue;
        const bool isFor = act.stance == Stance::For || act.stance == Stance::Mixed
            || (act.stance == Stance::Conditional && settings.conditional == ConditionalStance::AsFor);
        const bool isAgainst = act.stance == Stance::Against || act.stance == Stance::Mixed;
        const std::array levels = {isAgainst, isFor, true};
        for (std::size_t k = 0; k < 3; ++k) {
            const QString key
                = u"%1|%2|%3|%4"_s.arg(act.actor).arg(act.claim).arg(k).arg(periodOf(act, settings.duplicates));
            if (!levels[k] || (settings.duplicates != Duplicates::All && seen.contains(key)))
                continue;
            seen += key;
            x[static_cast<std::size_t>(act.actor)][static_cast<std::size_t>(act.claim)][k] += 1;
        }
    }
    return x;
}

/// The levels a rule looks at: first and behind the last.
std::pair<std::size_t, std::size_t> levelsOf(TieRule rule)
{
    return rule == TieRule::Ignore ? std::pair{std::size_t(2), std::size_t(3)}
                                   : std::pair{std::size_t(0), std::size_t(2)};
}

Counts transposed(const Counts& x)
{
    Counts other(x.front().size(), std::vector<std::array<double, 3>>(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < x[i].size(); ++j)
            other[j][i] = x[i][j];
    }
    return other;
}

double sumOf(const std::vector<std::array<double, 3>>& row, TieRule rule)
{
    double sum = 0;
    for (const auto& cell : row) {
        for (auto [k, end] = levelsOf(rule); k < end; ++k)
            sum += cell[k];
    }
    return sum;
}

double weightBetween(
    const std::vector<std::array<double, 3>>& one, const std::vector<std::array<double, 3>>& other, TieRule rule)
{
    double congruence = 0;
    double conflict = 0;
    double mentions = 0;
    for (std::size_t j = 0; j < one.size(); ++j) {
        congruence += one[j][0] * other[j][0] + one[j][1] * other[j][1];
        conflict += one[j][0] * other[j][1] + one[j][1] * other[j][0];
        mentions += one[j][2] * other[j][2];
    }
    const double code = congruence > 0 && conflict > 0 ? 3 : conflict > 0 ? 2 : congruence > 0 ? 1 : 0;
    const std::map<TieRule, double> weights = {{TieRule::Congruence, congruence}, {TieRule::Conflict, conflict},
        {TieRule::Subtract, congruence - conflict}, {TieRule::Ignore, mentions}, {TieRule::Combine, code}};
    return weights.at(rule);
}

double jaccardDivisor(
    const std::vector<std::array<double, 3>>& one, const std::vector<std::array<double, 3>>& other, TieRule rule)
{
    double m10 = 0;
    double m01 = 0;
    double m11 = 0;
    for (std::size_t j = 0; j < one.size(); ++j) {
        for (auto [k, end] = levelsOf(rule); k < end; ++k) {
            m10 += other[j][k] == 0 ? one[j][k] : 0;
            m01 += one[j][k] == 0 ? other[j][k] : 0;
            m11 += one[j][k] * other[j][k];
        }
    }
    return m10 + m01 + m11;
}

Weights oneMode(const Counts& x, const NetworkSettings& settings)
{
    Weights y(x.size(), std::vector<double>(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) {
            const double mine = sumOf(x[i], settings.rule);
            const double its = sumOf(x[j], settings.rule);
            const std::map<Normalisation, double> divisors
                = {{Normalisation::None, 1}, {Normalisation::Average, (mine + its) / 2},
                    {Normalisation::Jaccard, jaccardDivisor(x[i], x[j], settings.rule)},
                    {Normalisation::Cosine, std::sqrt(mine * mine) * std::sqrt(its * its)}};
            const double divisor = divisors.at(settings.normalisation);
            y[i][j] = i == j || divisor == 0 ? 0 : weightBetween(x[i], x[j], settings.rule) / divisor;
        }
    }
    return y;
}

Weights twoMode(const Counts& x, const NetworkSettings& settings)
{
    const Counts columns = transposed(x);
    Weights y(x.size(), std::vector<double>(columns.size()));
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const auto& cell = x[i][j];
            const std::map<TieRule, double> weights
                = {{TieRule::Ignore, cell[2]}, {TieRule::Subtract, cell[1] - cell[0]},
                    {TieRule::Combine, (cell[1] > 0 ? 1 : 0) + (cell[0] > 0 ? 2 : 0)}};
            const std::map<Normalisation, double> divisors
                = {{Normalisation::None, 1}, {Normalisation::Activity, sumOf(x[i], settings.rule)},
                    {Normalisation::Prominence, sumOf(columns[j], settings.rule)}};
            const double divisor = divisors.at(settings.normalisation);
            y[i][j] = divisor == 0 ? 0 : weights.at(settings.rule) / divisor;
        }
    }
    return y;
}

Weights peerTable(const std::vector<PeerAct>& acts, const NetworkSettings& settings, int actors, int claims)
{
    const Counts x = countsOf(acts, settings, actors, claims);
    if (settings.mode == NetworkMode::TwoMode)
        return twoMode(x, settings);
    return oneMode(settings.mode == NetworkMode::Claims ? transposed(x) : x, settings);
}

/// All that go together, of one way to count duplicates.
std::vector<NetworkSettings> allSettings(Duplicates duplicates)
{
    std::vector<NetworkSettings> all;
    for (std::size_t mode = 0; mode < wordsOf<NetworkMode>.size(); ++mode) {
        for (std::size_t rule = 0; rule < wordsOf<TieRule>.size(); ++rule) {
            for (std::size_t normalisation = 0; normalisation < wordsOf<Normalisation>.size(); ++normalisation) {
                NetworkSettings settings{static_cast<NetworkMode>(mode), static_cast<TieRule>(rule),
                    static_cast<Normalisation>(normalisation), duplicates, Isolates::Everyone};
                if (checked(settings))
                    all.push_back(settings);
            }
        }
    }
    return all;
}

double greatestDifference(const Weights& one, const Weights& other)
{
    if (one.size() != other.size() || (!one.empty() && one.front().size() != other.front().size()))
        return std::numeric_limits<double>::infinity();
    double most = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        for (std::size_t j = 0; j < one[i].size(); ++j)
            most = std::max(most, std::abs(one[i][j] - other[i][j]));
    }
    return most;
}

}

void NetworksPeerTest::equalsTheSumsOfTheManual()
{
    QRandomGenerator random(20180205);
    int compared = 0;
    for (int set = 0; set < 200; ++set) {
        const int actors = 2 + random.bounded(12);
        const int claims = 1 + random.bounded(10);
        const std::vector<PeerAct> acts = randomActs(random, actors, claims);
        const Discourse discourse = discourseOf(acts, actors, claims);
        for (NetworkSettings settings : allSettings(static_cast<Duplicates>(set % 6))) {
            settings.conditional = static_cast<ConditionalStance>(set / 6 % 2);
            if (set % 3 == 0) {
                settings.from = QDate(2015, 1, 10).toJulianDay();
                settings.to = QDate(2015, 9, 30).toJulianDay();
            }
            const Result<DiscourseNetwork> network = networkOf(discourse, settings);
            QVERIFY(network);
            const double difference
                = greatestDifference(weightTable(*network), peerTable(acts, settings, actors, claims));
            QVERIFY2(difference < 1e-9,
                qPrintable(u"set %1, %2, %3, %4: %5"_s.arg(set)
                               .arg(wordOf(settings.mode), wordOf(settings.rule), wordOf(settings.normalisation))
                               .arg(difference)));
            ++compared;
        }
    }
    QCOMPARE(compared, 200 * (2 * 17 + 7));
}

void NetworksPeerTest::windowsEqualNetworksOfTheirDays()
{
    QRandomGenerator random(2017);
    for (int set = 0; set < 20; ++set) {
        const std::vector<PeerAct> acts = randomActs(random, 8, 6);
        const WindowPlan plan{static_cast<WindowUnit>(set % 5), 3 + set, 1 + set % 4};
        NetworkSettings settings{.isolates = Isolates::Everyone};
        const Result<std::vector<DiscourseNetwork>> networks
            = networksOverTime(discourseOf(acts, 8, 6), settings, plan);
        QVERIFY(networks && !networks->empty());
        for (const DiscourseNetwork& network : *networks)
            QVERIFY(greatestDifference(weightTable(network), peerTable(acts, network.settings, 8, 6)) < 1e-9);
    }
}

QTEST_APPLESS_MAIN(NetworksPeerTest)
#include "networkspeertest.moc"
