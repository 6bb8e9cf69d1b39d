namespace Barline.CodeFixes;

/// <summary>One thing that can be done about a finding.</summary>
/// <param name="key">What is the same for all findings that "Fix all" treats together.</param>
/// <param name="title">What the menu shows.</param>
/// <param name="edit">Does it.</param>
internal sealed class Choice(string key, string title, Action<FixSession> edit)
{
    public string Key { get; } = key;

    public string Title { get; } = title;

    public void Edit(FixSession session) => edit(session);
}
