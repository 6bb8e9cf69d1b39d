namespace Barline.Tests.Engine;

/// <summary>Compares numbers bit for bit; every na is the same.</summary>
internal static class Bits
{
    public static void Equal(double expected, double actual, string? about = null)
    {
        if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual) && !(double.IsNaN(expected) && double.IsNaN(actual)))
        {
            Assert.Fail($"{about}: expected {expected:R}, found {actual:R}.");
        }
    }

    public static void Equal(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, string? about = null)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Equal(expected[i], actual[i], $"{about} bar {i}");
        }
    }

    /// <summary>The values of a type that has a fixed size, compared as they lie in memory.</summary>
    public static void Same<T>(T expected, T actual, string? about = null)
    {
        if (expected is double number)
        {
            Equal(number, (double)(object)actual!, about);
        }
        else
        {
            Assert.True(EqualityComparer<T>.Default.Equals(expected, actual), $"{about}: expected {expected}, found {actual}.");
        }
    }
}
