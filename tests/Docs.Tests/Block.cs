using Xunit.Sdk;

namespace Barline.Docs.Tests;

/// <summary>A fenced block.</summary>
/// <param name="Page">The page that it stands in.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Note">The comment in the line above it, which readers do not see; empty where there is none.</param>
/// <param name="Content">Its text.</param>
public sealed record Block(string Page, int Line, string Language, string Note, string Content) : IXunitSerializable
{
    public Block()
        : this("", 0, "", "", "")
    {
    }

    public string Page { get; private set; } = Page;

    public int Line { get; private set; } = Line;

    public string Language { get; private set; } = Language;

    public string Note { get; private set; } = Note;

    public string Content { get; private set; } = Content;

    /// <summary>The value of a part of the note, such as <c>given: …</c>; null where it has none.</summary>
    public string? NoteOf(string name) => Note.StartsWith(name + ": ", StringComparison.Ordinal) ? Note[(name.Length + 2)..] : null;

    public override string ToString() => $"{Page}:{Line}";

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Page), Page);
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Language), Language);
        info.AddValue(nameof(Note), Note);
        info.AddValue(nameof(Content), Content);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Page = info.GetValue<string>(nameof(Page))!;
        Line = info.GetValue<int>(nameof(Line));
        Language = info.GetValue<string>(nameof(Language))!;
        Note = info.GetValue<string>(nameof(Note))!;
        Content = info.GetValue<string>(nameof(Content))!;
    }
}
