namespace Barline;

/// <summary>How a column is cut into stretches that are sorted one by one, each beginning with the window before its first result.</summary>
internal static class Stretches
{
    private const int Least = 1024;

    /// <summary>How many values a stretch has: enough that those of the window before it, which are sorted twice, weigh little.</summary>
    public static int Size(int values, int window) => (int)Math.Min(values, Math.Max(Least, 4L * window));
}
