namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="INotification" />
internal sealed record Notification(
    string? Code, string? Title, string? Description, IInputPosition? Position, string? RawSeverityLevel, string? RawCategory)
    : INotification
{
    public NotificationSeverity SeverityLevel => Named(RawSeverityLevel, NotificationSeverity.Unknown);

    public NotificationCategory Category => Named(RawCategory, NotificationCategory.Unknown);

    private static T Named<T>(string? name, T unknown)
        where T : struct, Enum =>
        name is not null && !char.IsAsciiDigit(name.FirstOrDefault()) && Enum.TryParse<T>(name, ignoreCase: true, out var value)
            ? value
            : unknown;
}
