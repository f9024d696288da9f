// links: analysis
#include "model/analysis/positions/samestakeholders.h"

#include <QtTest>

/// One stakeholder under two names is noticed; two with similar ones are left alone.
class SameStakeholdersTest : public QObject {
    Q_OBJECT
private slots:
    void notices_data();
    void notices();
    void findsInADebate();
    void isLinear();
};

static Stakeholder named(qint64 id, const QString& names, StakeholderKind kind = StakeholderKind::Organisation)
{
    Stakeholder one;
    one.id = StakeholderId{id};
    one.aliases = names.split(u'|');
    one.name = one.aliases.takeFirst();
    one.kind = kind;
    one.order = static_cast<double>(id);
    return one;
}

void SameStakeholdersTest::notices_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char* one, const char* other, bool isSame) {
        QTest::addRow("%s / %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
    };
    row("Amnesty International", "AMNESTY INTERNATIONAL", true);
    row("Gail Dines", "Dines, Gail", true);
    row("The Guardian", "Guardian", true);
    row("Médecins du Monde", "Medecins du monde", true);
    row("World Health Organization", "WHO", true);
    row("Amnesty International", "AI", true);
    row("Gail Dines", "G. Dines", true);
    row("Gail Dines", "Dines, G.", true);
    row("Amnesty Internatonal", "Amnesty International", true);
    row("Amnesty Intrenational", "Amnesty International", true);
    row("Amnesty|AI", "Artificial Inc|Amnesty", true);
    row("Gail Dines", "Greta Dines", false);
    row("Anna", "Hanna", false);
    row("World Health Organization", "Wild Horse Owners", false);
    row("Lane Report", "Late Report", true); // ten letters, one off: a person decides
    row("Amnesty International", "Amnesty", false);
    row("Norway", "Sweden", false);
    row("Commenter 1", "Commenter 2", false);
    row("Commenter 1", "Commenter 12", false);
    row("阿姆", "阿姆", true);
}

void SameStakeholdersTest::notices()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(areLikelySame(named(1, one), named(2, other)), isSame);
    QCOMPARE(areLikelySame(named(2, other), named(1, one)), isSame);
}

void SameStakeholdersTest::findsInADebate()
{
    Debate debate;
    debate.apply({put(named(1, "Amnesty International")), put(named(2, "Norway")), put(named(3, "AI")),
        put(named(4, "Amnesty Internationl"))});
    QCOMPARE(likelySame(debate, *debate.find(StakeholderId{1})),
        (std::vector<StakeholderId>{StakeholderId{3}, StakeholderId{4}}));
    QCOMPARE(likelySame(debate, named(9, "norway")), std::vector<StakeholderId>{StakeholderId{2}});
    QCOMPARE(likelySamePairs(debate),
        (std::vector<StakeholderPair>{{StakeholderId{1}, StakeholderId{3}}, {StakeholderId{1}, StakeholderId{4}},
            {StakeholderId{3}, StakeholderId{4}}}));
}

/// Pairs are those that comparing each with each finds, also among many.
void SameStakeholdersTest::isLinear()
{
    Debate debate;
    const QString letters("abcdefgh");
    for (qint64 id = 1; id <= 300; ++id) {
        QString name;
        for (qint64 rest = id * 7919; rest > 0; rest /= 8)
            name += letters[static_cast<qsizetype>(rest % 8)];
        debate.apply({put(named(id, name + " " + name.left(4) + "|X" + name.toUpper().left(2)))});
    }
    std::vector<StakeholderPair> each;
    const auto all = debate.table<Stakeholder>().inOrder();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (areLikelySame(*all[i], *all[j]))
                each.emplace_back(all[i]->id, all[j]->id);
        }
    }
    QVERIFY(!each.empty());
    QCOMPARE(likelySamePairs(debate), each);
}

QTEST_APPLESS_MAIN(SameStakeholdersTest)
#include "samestakeholderstest.moc"
