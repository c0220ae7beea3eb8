namespace PartnershipGraph.Bolt;

/// <summary>The caller may not do this.</summary>
public class ForbiddenException : SecurityException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ForbiddenException(string message)
        : base(message)
    {
    }
}
