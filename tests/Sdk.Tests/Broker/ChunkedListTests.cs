namespace Barline.Tests.Brokers;

public sealed class ChunkedListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5 * 1024)]
    [InlineData(10_000)]
    public void Rows_stay_as_they_were_added(int count)
    {
        ChunkedList<long> list = new();
        for (int i = 0; i < count; i++)
        {
            list.Add() = (long)i * i;
        }

        Assert.Equal(count, list.Count);
        for (int i = 0; i < count; i++)
        {
            Assert.Equal((long)i * i, list[i]);
        }
    }

    [Fact]
    public void Row_can_be_changed_in_its_place()
    {
        ChunkedList<int> list = new();
        for (int i = 0; i < 3000; i++)
        {
            list.Add() = i;
        }

        list[0] = -1;
        list[2999]++;

        Assert.Equal((-1, 1, 3000), (list[0], list[1], list[2999]));
    }

    [Fact]
    public void Few_rows_take_little_and_many_take_what_they_need()
    {
        Assert.InRange(Allocated(16), 16 * sizeof(long), 600);
        Assert.InRange(Allocated(100_000), 100_000 * sizeof(long), 1.05 * 100_000 * sizeof(long));
    }

    private static long Allocated(int rows)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ChunkedList<long> list = new();
        for (int i = 0; i < rows; i++)
        {
            list.Add() = i;
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
