using Barline;

[Strategy("Holidays by file names")]
public partial class HolidaysByFile
{
    private readonly HashSet<string> holidays = [];

    void Setup()
    {
        foreach (FileInfo file in new DirectoryInfo("holidays").GetFiles()) // BAR5005
        {
            holidays.Add(file.Name);
        }
    }

    void Process(Bar bar)
    {
        if (!holidays.Contains($"{bar.Time:yyyyMMdd}") && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
