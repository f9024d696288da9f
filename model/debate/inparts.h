#pragma once

#include <QThreadPool>

#include <algorithm>
#include <future>
#include <memory>
#include <span>
#include <vector>

/**
 * Has parts of a list worked on by as many threads as there are processors, four at most, this one among them, and
 * returns what came of each, in the list's order.
 *
 * The others are those of Qt's pool, which has them and what they keep, such as fonts, from one list to the next. Where
 * none of them is free, this one does all.
 *
 * @param fewest  items that are worth a thread. @param work  is called with a span of them, by several threads at a
 *                time; what it throws comes from here.
 */
template<class Item, class Work>
auto inParts(std::span<Item> items, std::size_t fewest, const Work& work)
{
    constexpr std::size_t mostThreads = 4;
    using Made = std::invoke_result_t<Work, std::span<Item>>;
    using Task = std::packaged_task<Made()>;
    const auto processors = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    const std::size_t count = std::clamp<std::size_t>(items.size() / fewest, 1, std::min(processors, mostThreads));
    std::vector<std::shared_ptr<Task>> mine;
    std::vector<std::future<Made>> parts;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = items.size() * i / count;
        const auto part = items.subspan(begin, items.size() * (i + 1) / count - begin);
        const auto task = std::make_shared<Task>([&work, part] { return work(part); });
        parts.push_back(task->get_future());
        const bool isLast = i + 1 == count;
        if (isLast || !QThreadPool::globalInstance()->tryStart([task] { (*task)(); }))
            mine.push_back(task);
    }
    for (const std::shared_ptr<Task>& task : mine)
        (*task)();
    for (const std::future<Made>& part : parts)
        part.wait(); // before any of them throws
    std::vector<Made> made;
    made.reserve(count);
    for (std::future<Made>& part : parts)
        made.push_back(part.get());
    return made;
}
