// links: app-lib
#include "app/window/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

/// Who comes second hands over and leaves; who comes to a place that nobody holds any more takes it.
class WindowInstanceTest : public QObject {
    Q_OBJECT
private slots:
    void handsOver();
    void keepsToTheUser();
    void nobodyIsThere();
    void takesOverFromTheDead();
    void ignoresWhatIsNoMessage();
};

void WindowInstanceTest::handsOver()
{
    QTemporaryDir place;
    SingleInstance first(place.path());
    first.listen();
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    bool taken = false;
    std::thread second([&] {
        taken = SingleInstance(place.path()).handOver({QStringLiteral("/a b.debate"), QStringLiteral("relative")});
    });
    QTRY_COMPARE(handed.count(), 1);
    second.join();
    QVERIFY(taken);
    QCOMPARE(handed.front().front().toStringList(), QStringList(QStringLiteral("/a b.debate")));
}

/// Not where others could listen first, or knock.
void WindowInstanceTest::keepsToTheUser()
{
    const auto sockets = [](const QString& folder) {
        return QDir(folder).entryList({QStringLiteral("counterpoint-*")}, QDir::System);
    };
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QStringList inTheOpen = sockets(QDir::tempPath());
    QTemporaryDir place;
    SingleInstance first(place.path());
    first.listen();
    QCOMPARE(sockets(runtime.path()).size(), 1);
    QCOMPARE(sockets(QDir::tempPath()), inTheOpen);
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
}

void WindowInstanceTest::nobodyIsThere()
{
    QTemporaryDir place;
    QVERIFY(!SingleInstance(place.path()).handOver({}));
}

void WindowInstanceTest::takesOverFromTheDead()
{
    QTemporaryDir place;
    SingleInstance first(place.path());
    first.listen();
    SingleInstance second(place.path()); // the first does not answer, as if it were gone
    second.listen();
    QSignalSpy handed(&second, &SingleInstance::handedOver);
    std::thread third([&] { SingleInstance(place.path()).handOver({}); });
    QTRY_COMPARE(handed.count(), 1);
    third.join();
}

void WindowInstanceTest::ignoresWhatIsNoMessage()
{
    QTemporaryDir place;
    SingleInstance first(place.path());
    first.listen();
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    std::atomic<bool> isDone = false;
    bool taken = true;
    std::thread second([&] {
        taken = SingleInstance(place.path()).handOver({QString(2'000'000, u'x')});
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    second.join();
    QVERIFY(!taken);
    QCOMPARE(handed.count(), 0);
}

QTEST_GUILESS_MAIN(WindowInstanceTest)
#include "windowinstancetest.moc"
