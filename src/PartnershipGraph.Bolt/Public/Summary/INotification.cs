namespace PartnershipGraph.Bolt;

/// <summary>What the server remarks about a statement.</summary>
public interface INotification
{
    /// <summary>The server's code.</summary>
    string? Code { get; }

    /// <summary>A short title.</summary>
    string? Title { get; }

    /// <summary>A longer text.</summary>
    string? Description { get; }

    /// <summary>Where in the statement, or null where it belongs to no place.</summary>
    IInputPosition? Position { get; }

    /// <summary>The severity, as the server wrote it.</summary>
    string? RawSeverityLevel { get; }

    /// <summary>The category, as the server wrote it.</summary>
    string? RawCategory { get; }

    /// <summary>The severity.</summary>
    NotificationSeverity SeverityLevel { get; }

    /// <summary>The category.</summary>
    NotificationCategory Category { get; }
}
