"""Y1 and Y2: a file that cannot be had, or is not plain text."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, Whole
from game.story.problems import FileTrouble

ENTRIES = (
    Entry(
        "Y101",
        "error",
        "A file that is not there",
        "There is no file “{file}” in this story's folder.",
        "Every story has a file story.yaml, which says what the story is called and where it "
        "begins.",
        "create the file, or check its name: small letters, and .yaml at the end.",
        (Whole("story.yaml", None),),
        "Create it, or check how its name is spelt.",
    ),
    Entry(
        "Y102",
        "error",
        "A folder where a file should be",
        "“{file}” is a folder, not a file.",
        "A story is read from files. A folder of that name stands in the way.",
        "rename the folder, and put a file there.",
        (Whole("one.yaml", FileTrouble("folder")),),
        "Rename the folder, and put a file of that name there.",
    ),
    Entry(
        "Y103",
        "error",
        "A file that is too large",
        "“{file}” has {size} MB; {most} MB is the most for one file of a story.",
        "A story is words, and even a very long one is a few megabytes. A larger file is nearly "
        "always something else under this name.",
        "check that it is the right file. A long story can have more chapters, a file for each.",
        (Whole("one.yaml", FileTrouble("too large", "100")),),
        "Check that it is the right file, or divide it into more chapters.",
    ),
    Entry(
        "Y104",
        "error",
        "A file that cannot be opened",
        "“{file}” cannot be read: {reason}.",
        "The computer refuses to open the file: most often it belongs to another user, or another "
        "program holds it.",
        "open it in an editor to see whether you may read it, and close other programs.",
        (Whole("one.yaml", FileTrouble("unreadable", "permission denied")),),
        "See whether you can open it in an editor, and close other programs that use it.",
    ),
    Entry(
        "Y105",
        "error",
        "A file from outside the story's folder",
        "“{file}” is a link that leads out of the story's folder.",
        "A story is whole in its own folder, so that it can be copied and shared, and so that it "
        "reads nothing else on the computer.",
        "copy the file itself into the folder.",
        (Whole("one.yaml", FileTrouble("outside")),),
        "Put a copy of the file itself there.",
    ),
    Entry(
        "Y106",
        "error",
        "A file whose name has other capital letters",
        "On this disk “{file}” is written “{disk}”.",
        "Some computers tell capital and small letters in file names apart, and others do not. "
        "The story would open here and not there.",
        "rename the file so that both agree; small letters are best.",
        (Whole("one.yaml", FileTrouble("capitals", "One.yaml")),),
        "Rename the file so that the two agree.",
    ),
    Entry(
        "Y107",
        "error",
        "A file with nothing in it",
        "“{file}” is empty.",
        "There is nothing in the file, or nothing but remarks.",
        "write the story in it, or delete it and take its name out of “chapters”.",
        (Whole("one.yaml", "# nothing yet\n"),),
        "Write “chapter:” and “scenes:” in it, or begin from an example.",
    ),
    Entry(
        "Y108",
        "error",
        "A file that does not begin with a word and a colon",
        "“{file}” begins with {found}; it should begin with a word and a colon.",
        "Every file of a story is made of words with a colon after them, as “chapter: One”.",
        "begin with “story:” in story.yaml, and with “chapter:” in a chapter.",
        (Whole("one.yaml", "- One day you come to a pond.\n"),),
        "Begin with “chapter:” or, in story.yaml, with “story:”.",
    ),
    Entry(
        "Y109",
        "error",
        "Too many files in a story's folder",
        "There are {disk} files of words in this story's folder; it is not read.",
        "A story has a file for each chapter and a few more. Where there are hundreds, the folder is "
        "nearly always one that holds something else as well.",
        "give the story a folder of its own.",
        (Whole("story.yaml", FileTrouble("too many", "100000")),),
        "Give the story a folder of its own.",
    ),
    Entry(
        "Y110",
        "error",
        "A story with too many words",
        "The files of this story have more than {disk} MB of words together; it is not read.",
        "A story is words, and even a very long one is a few megabytes.",
        "check that all files of the folder belong to the story.",
        (Whole("story.yaml", FileTrouble("together", "33")),),
        "Check that all files of the folder belong to the story.",
    ),
    Entry(
        "Y111",
        "warning",
        "A picture that cannot be shown",
        "The picture “{file}” is not shown: {reason}.",
        "A picture is looked at before it is unpacked, so that one that would fill the computer's "
        "memory, or is no picture at all, cannot stop a class. A quiet sky stands in its place.",
        "save the picture again as PNG, JPEG or WebP; 1920 × 1080 pixels fill a screen.",
        (
            Whole(
                "pictures/pond.png",
                FileTrouble(
                    "picture",
                    "it has 50000 × 50000 pixels, and 25 million together are the most",
                ),
            ),
        ),
        "Save it again as PNG, JPEG or WebP, with about 1920 × 1080 pixels.",
    ),
    Entry(
        "Y112",
        "warning",
        "A sound that cannot be heard",
        "The sound “{file}” is not played: {reason}.",
        "A sound is looked at before it is unpacked, so that one that would fill the computer's "
        "memory, or is no sound at all, cannot stop a class. Nothing is heard in its place.",
        "save the sound again as Ogg Vorbis, MP3 or WAV; a piece of three minutes is long enough, "
        "since it begins again when it is over.",
        (
            Whole(
                "sounds/rain.ogg",
                FileTrouble("sound", "it lasts 300 minutes, and 15 minutes are the most"),
            ),
        ),
        "Save it again as Ogg Vorbis, MP3 or WAV, and shorter.",
    ),
    Entry(
        "Y201",
        "error",
        "A letter that is not saved as UTF-8",
        "“{file}” is not saved as UTF-8, so this letter cannot be read.",
        "Text can be saved in several ways. Stories are saved as UTF-8, as nearly all editors do. "
        "This file is not, at least here.",
        "in your editor choose “Save as”, and there the encoding UTF-8.",
        (Whole("one.yaml", "chapter: Das Gl\xfcck\n".encode("latin-1")),),
        "Save it again in your editor with the encoding UTF-8.",
    ),
    Entry(
        "Y202",
        "error",
        "A file saved as UTF-16",
        "“{file}” is saved as UTF-16, and stories are saved as UTF-8.",
        "Text can be saved in several ways. Some editors call this one “Unicode”.",
        "in your editor choose “Save as”, and there the encoding UTF-8.",
        (Whole("one.yaml", "chapter: One\n".encode("utf-16")),),
        "Save it again in your editor with the encoding UTF-8.",
    ),
    Entry(
        "Y203",
        "error",
        "A sign that nobody can see",
        "There is a sign here that cannot be seen ({sign}).",
        "Such signs come with text that was copied from elsewhere, or from a file that is not "
        "text. They do nothing good in a story.",
        "delete the place where the carets point, and type it again.",
        (Whole("one.yaml", "chapter: One\x07\n"),),
        "Delete what stands here and type it again.",
    ),
)
