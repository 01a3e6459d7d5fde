namespace LocalCloud.Logs;

/// <summary>
/// The ids of log events. SQLite numbers a row after the highest there is, and event ids and page tokens hold these
/// numbers: one must not come again when the newest events are deleted. (Autoincrement sees to that too, with a write
/// of its own in each append.)
/// </summary>
internal static class LogEvents
{
    /// <summary>Call before events are deleted: a row of no group goes on with the numbers.</summary>
    public static void KeepIds(Transaction tx) =>
        tx.Execute("update log_event set id = (select max(id) + 1 from log_event) where grp = 0");
}
