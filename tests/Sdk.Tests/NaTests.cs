namespace Barline.Tests;

public sealed class NaTests
{
    [Fact]
    public void Is_tells_na_apart_from_every_number()
    {
        Assert.True(Na.Is(Na.Value));
        Assert.All([0, -1, double.MaxValue, double.PositiveInfinity], number => Assert.False(Na.Is(number)));
    }

    [Fact]
    public void Or_replaces_na_only()
    {
        Assert.Equal(0, Na.Or(Na.Value));
        Assert.Equal(7, Na.Or(Na.Value, 7));
        Assert.Equal(3, Na.Or(3, 7));
    }
}
