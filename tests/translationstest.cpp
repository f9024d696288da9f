// links: views
#include "views/common/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The catalogues under resources/translations say all that they list, with the same places for what is filled in.
class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void cataloguesAreFinished_data();
    void cataloguesAreFinished();
    void englishCounts();
    void directionFollowsLanguage_data();
    void directionFollowsLanguage();
};

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several where it counts
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    QString plain;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            while (
                !xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isCharacters())
                    plain += xml.text();
                else if (xml.isStartElement())
                    message.translations += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (message.translations.isEmpty())
        message.translations = {plain};
    return message;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml));
    }
    return messages;
}

/// "%1" and the like, each once. A form for one thing may say "one" instead of "%n".
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

}

void TranslationsTest::cataloguesAreFinished_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/resources/translations"));
    for (const QFileInfo& file : folder.entryInfoList({u"counterpoint_*.ts"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TranslationsTest::cataloguesAreFinished()
{
    QFETCH(QString, path);
    const std::vector<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 10);
    QStringList wrong;
    for (const Message& message : messages) {
        for (const QString& translation : message.translations) {
            if (!message.isFinished || translation.isEmpty() || placesIn(translation) != placesIn(message.source))
                wrong += u"%1 -> %2"_s.arg(message.source, translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::englishCounts()
{
    installTranslations(*qApp);
    QCOMPARE(QCoreApplication::translate("Sentences", "%n reason(s)", nullptr, 1), u"1 reason"_s);
    QCOMPARE(QCoreApplication::translate("Sentences", "%n reason(s)", nullptr, 2), u"2 reasons"_s);
}

void TranslationsTest::directionFollowsLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Arabic") << QLocale::Arabic << Qt::RightToLeft;
    QTest::newRow("German") << QLocale::German << Qt::LeftToRight;
    QTest::newRow("Hebrew, which has no catalogue") << QLocale::Hebrew << Qt::LeftToRight;
    QTest::newRow("English") << QLocale::English << Qt::LeftToRight;
}

void TranslationsTest::directionFollowsLanguage()
{
    QFETCH(QLocale::Language, language);
    QLocale::setDefault(QLocale(language));
    installTranslations(*qApp);
    QTEST(QGuiApplication::layoutDirection(), "direction");
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TranslationsTest)
#include "translationstest.moc"
