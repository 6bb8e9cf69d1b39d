namespace Barline;

/// <summary>Which of two values of a window is kept.</summary>
internal interface IExtremeOrder
{
    /// <summary>Whether <paramref name="newer"/> makes <paramref name="older"/> one that can never be the answer again.</summary>
    static abstract bool Displaces(double newer, double older);
}

/// <summary>The largest value, and of equal ones the newest.</summary>
internal readonly struct LargestNewest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer >= older;
}

/// <summary>The smallest value, and of equal ones the newest.</summary>
internal readonly struct SmallestNewest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer <= older;
}

/// <summary>The largest value, and of equal ones the oldest.</summary>
internal readonly struct LargestOldest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer > older;
}

/// <summary>The smallest value, and of equal ones the oldest.</summary>
internal readonly struct SmallestOldest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer < older;
}
