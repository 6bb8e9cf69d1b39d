namespace Barline.Tests.Scripts;

[Indicator]
[Uses<LevelsNamespace>]
internal sealed partial class LevelsUser
{
    [Output]
    public bool Above { get; private set; }

    void Process() => Above = Levels.IsAbove(Close);
}
