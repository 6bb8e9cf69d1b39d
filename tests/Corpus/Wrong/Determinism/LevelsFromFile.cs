using System.IO;
using Barline;

namespace Files;

[Strategy("Levels from a file")]
public partial class LevelsFromFile
{
    private double[] levels = [];

    void Setup() => levels = Load("levels.txt").ToArray();

    private static IEnumerable<double> Load(string path) =>
        from line in File.ReadLines(path) // BAR5005
        where line.Length > 0
        select double.Parse(line, System.Globalization.CultureInfo.InvariantCulture);

    void Process(Bar bar)
    {
        foreach (double level in levels)
        {
            if (bar.Low < level && bar.Close > level) Strategy.Entry("Bounce", Side.Long);
        }

        Strategy.Exit("X", "Bounce", profit: 200, loss: 100);
    }
}
