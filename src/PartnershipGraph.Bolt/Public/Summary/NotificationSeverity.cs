namespace PartnershipGraph.Bolt;

/// <summary>How serious a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>None of these.</summary>
    Unknown,

    /// <summary>Something may be wrong.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Information,
}
