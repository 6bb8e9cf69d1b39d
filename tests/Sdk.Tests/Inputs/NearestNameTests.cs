using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Inputs;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Lenght", "Length")]
    [InlineData("length", "Length")]
    [InlineData("Lengt", "Length")]
    [InlineData("Widht", "Width")]
    [InlineData("Source2", "Source")]
    [InlineData("Colour", null)]
    [InlineData("X", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_where_one_is_near(string given, string? nearest) =>
        Assert.Equal(nearest, NearestName.Of(given, ["Length", "Width", "Source", "Y"]));

    [Fact]
    public void Of_names_equally_near_the_first_is_given() => Assert.Equal("Fast1", NearestName.Of("Fast", ["Slow", "Fast1", "Fast2"]));

    [Fact]
    public void The_distance_is_that_of_the_recursive_definition() => Prop.ForAll(
        Words(),
        Words(),
        (first, second) => NearestName.Distance(first, second) == Distance(first.ToUpperInvariant(), second.ToUpperInvariant()))
        .QuickCheckThrowOnFailure();

    private static Arbitrary<string> Words() => Gen.Elements('a', 'A', 'b', 'c').ArrayOf(5).Select(letters => new string(letters).TrimEnd('c')).ToArbitrary();

    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        int fewest = Math.Min(
            Distance(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1), Math.Min(Distance(a[..^1], b), Distance(a, b[..^1])) + 1);
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1]
            ? Math.Min(fewest, Distance(a[..^2], b[..^2]) + 1)
            : fewest;
    }
}
