namespace Barline;

/// <summary>What is asked of a window in order.</summary>
internal interface IOrderStatistic
{
    /// <inheritdoc cref="IBuiltInKernel.Name"/>
    static abstract string Name { get; }

    /// <summary>Whether a na among the last bars makes the result na; it is passed over otherwise.</summary>
    static abstract bool NeedsEveryBar { get; }

    /// <summary>Whether the window counts how far the values' order agrees with their time.</summary>
    static virtual bool NeedsTimes => false;

    /// <summary>How many values before the length's own it looks at.</summary>
    static virtual int Before => 0;

    /// <summary>The argument beside the length; 0 where there is none.</summary>
    double Argument { get; }

    /// <summary>The result, where the window is full.</summary>
    /// <param name="window">The values, <paramref name="now"/> among them.</param>
    /// <param name="length">The length that the function was given.</param>
    /// <param name="now">The value of the bar.</param>
    double Of(OrderedWindow window, int length, double now);

    /// <summary>Fills in the results of all full windows of a column, to the bit what <see cref="Of"/> gives.</summary>
    /// <param name="values">The values, none of which is na; there is a full window.</param>
    /// <param name="result">As long; what lies before the end of the first full window is left alone.</param>
    /// <param name="length">The length that the function was given.</param>
    void Fill(ReadOnlySpan<double> values, Span<double> result, int length);
}
