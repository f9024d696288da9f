// links: views
#include "views/map/mappicture.h"

#include "tests/support/randommap.h"

#include <QTest>

namespace {

MapSpeck speckFrom(const MapPicture& picture, const MapCard& card, int slot)
{
    MapSpeck speck;
    speck.box = card.box();
    speck.region = card.region;
    speck.kind = card.isDot()               ? MapSpeck::Kind::Dot
        : card.face.kind == CardKind::Issue ? MapSpeck::Kind::Issue
                                            : MapSpeck::Kind::Claim;
    for (int line : card.lines) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(line)];
        if (link.from == slot && !speck.bearing)
            speck.bearing = link.kind;
    }
    return speck;
}

/// A map of a random debate, edited at random.
class EditedMap {
public:
    explicit EditedMap(quint32 seed)
        : m_random(seed)
        , m_debate(randomMap({.claims = 300, .seed = seed}))
        , m_graph(m_debate)
    {
        m_picture.read(m_debate, m_graph, m_faces);
        for (const MapNode& node : m_graph.nodes())
            place(node.subject);
    }

    const MapPicture& picture() const { return m_picture; }

    void edit()
    {
        const Changes changes = m_debate.apply({anyEdit()});
        for (RecordId id : m_picture.follow(m_debate, m_graph, m_graph.update(m_debate, changes), m_faces))
            place(id);
        place(any<Claim>().id);
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }

    template<class R>
    const R& any()
    {
        const SharedList<R>& all = m_debate.table<R>().all();
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    Edit anyEdit()
    {
        Claim claim = any<Claim>();
        Inference inference = any<Inference>();
        switch (below(5)) {
        case 0:
            claim.text += QStringLiteral(" and more words than there were before");
            return put(claim);
        case 1:
            inference.kind = inference.kind == InferenceKind::Attack ? InferenceKind::Support : InferenceKind::Attack;
            return put(inference);
        case 2:
            return drop(inference.id);
        case 3:
            inference.id = InferenceId{1'000'000 + m_next++};
            return put(inference);
        default:
            claim.id = ClaimId{1'000'000 + m_next++};
            return put(claim);
        }
    }

    void place(RecordId id)
    {
        PlacedCard placed;
        placed.subject = id;
        placed.inner = {below(9000) * 1.0, below(9000) * 1.0};
        (void)m_picture.settle(placed, {}, below(4) - 1);
    }

    std::mt19937_64 m_random;
    Debate m_debate;
    MapGraph m_graph;
    CardFaces m_faces;
    MapPicture m_picture;
    qint64 m_next = 0;
};

}

/// What is painted from far away is what the cards are.
class MapSpecksTest : public QObject {
    Q_OBJECT
private slots:
    void areWhatTheCardsAre_data();
    void areWhatTheCardsAre();
    void namingTellsOfOtherCards();
};

void MapSpecksTest::areWhatTheCardsAre_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void MapSpecksTest::areWhatTheCardsAre()
{
    QFETCH(quint32, seed);
    EditedMap map(seed);
    for (int edits = 0; edits < 200; ++edits) {
        const std::vector<MapCard>& cards = map.picture().cards();
        QCOMPARE(map.picture().specks().size(), cards.size());
        for (std::size_t slot = 0; slot < cards.size(); ++slot) {
            if (cards[slot].isPlaced)
                QVERIFY(map.picture().specks()[slot] == speckFrom(map.picture(), cards[slot], static_cast<int>(slot)));
        }
        map.edit();
    }
}

void MapSpecksTest::namingTellsOfOtherCards()
{
    const auto idsOf = [](const MapPicture& picture) {
        std::vector<RecordId> ids;
        std::ranges::transform(picture.cards(), std::back_inserter(ids), &MapCard::id);
        return ids;
    };
    EditedMap map(3);
    QVERIFY(map.picture().naming() != EditedMap(3).picture().naming());
    int kept = 0;
    for (int edits = 0; edits < 200; ++edits) {
        const quint64 naming = map.picture().naming();
        const std::vector<RecordId> ids = idsOf(map.picture());
        map.edit();
        const bool isKept = naming == map.picture().naming();
        kept += isKept;
        QVERIFY(!isKept || ids == idsOf(map.picture()));
    }
    QVERIFY(kept > 20);
}

QTEST_MAIN(MapSpecksTest)
#include "mapspeckstest.moc"
