namespace PartnershipGraph.Bolt.Summaries;

/// <summary>The server's remarks in either of the shapes that they have had.</summary>
internal static class NotificationReader
{
    /// <summary>The remarks of a result; empty where there are none.</summary>
    public static IList<INotification> Read(IReadOnlyDictionary<string, object?> metadata) =>
        metadata.GetValueOrDefault("statuses") is IReadOnlyList<object?> statuses
            ? [.. Maps(statuses).Where(IsRemark).Select(FromStatus)]
            : metadata.GetValueOrDefault("notifications") is IReadOnlyList<object?> notifications
                ? [.. Maps(notifications).Select(FromNotification)]
                : [];

    /// <summary>Some statuses only tell how it went (00000, 00001, 02000); one with a code of the database's is a remark.</summary>
    private static bool IsRemark(IReadOnlyDictionary<string, object?> status) => Text(status, "neo4j_code") is not null;

    private static INotification FromStatus(IReadOnlyDictionary<string, object?> status)
    {
        var record = status.GetValueOrDefault("diagnostic_record") as IReadOnlyDictionary<string, object?>;
        return new Notification(
            Text(status, "neo4j_code"),
            Text(status, "title"),
            Text(status, "description") ?? Text(status, "status_description"),
            InputPosition.Read(record?.GetValueOrDefault("_position")),
            Text(record, "_severity"),
            Text(record, "_classification"));
    }

    private static INotification FromNotification(IReadOnlyDictionary<string, object?> notification) => new Notification(
        Text(notification, "code"),
        Text(notification, "title"),
        Text(notification, "description"),
        InputPosition.Read(notification.GetValueOrDefault("position")),
        Text(notification, "severity"),
        Text(notification, "category"));

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Maps(IReadOnlyList<object?> items) =>
        items.OfType<IReadOnlyDictionary<string, object?>>();

    private static string? Text(IReadOnlyDictionary<string, object?>? map, string key) =>
        map?.GetValueOrDefault(key) is string { Length: > 0 } text ? text : null;
}
