namespace Barline;

/// <summary>"Not available": the value of a series where it has none, such as an average before its first full window.</summary>
/// <remarks>In a series of <see cref="double"/> it is <see cref="double.NaN"/>. It equals nothing, itself included, so ask with <see cref="Is(double)"/>.</remarks>
public static class Na
{
    /// <summary>The value itself.</summary>
    public const double Value = double.NaN;

    /// <summary>Whether <paramref name="value"/> is na.</summary>
    public static bool Is(double value) => double.IsNaN(value);

    /// <summary><paramref name="value"/>, or <paramref name="replacement"/> where it is na (Pine's <c>nz</c>).</summary>
    public static double Or(double value, double replacement = 0) => double.IsNaN(value) ? replacement : value;
}
