using Barline;

[Strategy("Names only")]
public partial class NamesOfClocks
{
    private static readonly Guid version = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    void Process(Bar bar)
    {
        string text = nameof(DateTime.Now) + nameof(File.ReadAllText) + typeof(Random).Name + typeof(Thread).Name + nameof(Guid.NewGuid);
        Guid parsed = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        if (text.Length > 10 && parsed == version && parsed != Guid.Empty && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
