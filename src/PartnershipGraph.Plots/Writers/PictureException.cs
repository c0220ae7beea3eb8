namespace PartnershipGraph.Plots.Writers;

/// <summary>A picture cannot be drawn on this machine. The message says what is missing and what to do.</summary>
public sealed class PictureException : Exception
{
    /// <summary>With what is missing, and the remedy.</summary>
    public PictureException(string message)
        : base(message)
    {
    }

    /// <summary>With what is missing, the remedy and the cause.</summary>
    public PictureException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
